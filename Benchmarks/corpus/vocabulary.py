"""Words as real texts have them: few very often, and very many seldom."""

import bisect
import itertools
import random

# How many of each kind there are; a real text has far more names of things than of people.
SIZES = {"THING": 20000, "ADJ": 9000, "TOPIC": 7000, "VERB": 5000, "AGENT": 4000}
OPENINGS = "b br c ch cl d dr f fl g gr h j k l m n p pl pr qu r s sc sh sl st t tr v w".split()
VOWELS = "a e i o u ai ea io ou".split()
ENDINGS = ["", "", "l", "m", "n", "r", "s", "t", "nd", "rt", "st"]
LAST = "er ing ion al ity ure ous ent ive ment ".split(" ")


class Zipf:
    """Words of a list and made-up ones after them; the word of rank n is chosen with a share of 1 / (n + 2.7)."""

    def __init__(self, name, known, size):
        rng = random.Random(f"vocabulary/{name}")
        words = dict.fromkeys(known)
        while len(words) < size:
            words.setdefault(made_up(rng))
        self.words = list(words)
        self.sums = list(itertools.accumulate(1 / (rank + 2.7) for rank in range(1, size + 1)))

    def pick(self, rng):
        return self.words[bisect.bisect(self.sums, rng.random() * self.sums[-1])]


def made_up(rng):
    syllables = ["".join(map(rng.choice, (OPENINGS, VOWELS, ENDINGS))) for _ in range(rng.choice([1, 1, 2]))]
    return "".join(syllables) + rng.choice(LAST)
