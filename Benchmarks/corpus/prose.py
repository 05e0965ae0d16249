"""English-like titles, sentences and Markdown bodies from a seeded source of randomness."""

import re

from . import vocabulary, words

POOLS = {"AGENT": words.AGENTS, "VERB": words.VERBS, "ADJ": words.ADJECTIVES, "THING": words.THINGS,
         "TOPIC": words.TOPICS, "PLACE": words.PLACES, "TIME": words.TIMES, "ADV": words.ADVERBS}
PATTERNS = [[POOLS.get(word, word) for word in pattern] for pattern in words.PATTERNS]
ANCHORED = "Getting started"   # the heading that every body has, so that links may name it
TARGET_WORDS = 550   # of the text proper; about 600 with headings, links and tables
AN = re.compile(r"(?<=\b[Aa])(?= [*`]*(?:[aeio]|urban|honest))")


def pick(rng, pool):
    if isinstance(pool, vocabulary.Zipf):
        return pool.pick(rng)
    return pool[int(rng.random() * len(pool))]


def use_large_vocabulary():
    """From now on words follow Zipf's law, as those of real texts do, in place of some hundred equally often."""
    if isinstance(POOLS["THING"], vocabulary.Zipf):
        return
    for pattern in PATTERNS:
        pattern[:] = [next((name for name, pool in POOLS.items() if pool is part), part) for part in pattern]
    POOLS.update({name: vocabulary.Zipf(name, POOLS[name], size) for name, size in vocabulary.SIZES.items()})
    for pattern in PATTERNS:
        pattern[:] = [POOLS.get(part, part) for part in pattern]


def slugify(text):
    return re.sub(r"[^a-z0-9]+", "-", text.lower()).strip("-")


def sentence(rng, marked=False):
    out = [part if isinstance(part, str) else pick(rng, part) for part in pick(rng, PATTERNS)]
    if marked:
        kind, at = rng.random(), 1 + int(rng.random() * (len(out) - 1))
        if kind < 0.10:
            out[at] = f"*{out[at]}*"
        elif kind < 0.18:
            out[at] = f"**{out[at]}**"
        elif kind < 0.21:
            out[at] = f"`{out[at]}`"
    text = AN.sub("n", " ".join(out))
    return text[0].upper() + text[1:] + "."


def text(rng, sentences=1, longest=None):
    """Plain text, whole sentences, or a phrase where a sentence would be too long."""
    result = " ".join(sentence(rng) for _ in range(sentences))
    if longest and len(result) > longest:
        result = phrase(rng)[:longest].strip()
    return result


def phrase(rng):
    return f"{pick(rng, POOLS['ADJ'])} {pick(rng, POOLS['THING'])} for {pick(rng, POOLS['AGENT'])}".capitalize()


def title(rng, number):
    adjective, thing, topic, agent = (pick(rng, POOLS[name]) for name in ("ADJ", "THING", "TOPIC", "AGENT"))
    shape = pick(rng, ["{a} {t} for {g}", "{c} with a {a} {t}", "{c} and the {a} {t}", "{g} and {c}", "A {a} {t} on {c}"])
    made = AN.sub("n", shape.format(a=adjective, t=thing, c=topic, g=agent))
    return f"{made[0].upper()}{made[1:]} {number}"


def person(rng):
    return f"{pick(rng, words.GIVEN)} {pick(rng, words.FAMILY)}"


def paragraph(rng):
    return " ".join(sentence(rng, marked=True) for _ in range(rng.randint(3, 6)))


def bullets(rng):
    marks = {0: "- {}", 1: "- {}", 2: "{n}. {}", 3: "- [ ] {}"}
    mark = marks[int(rng.random() * 4)]
    return "\n".join(mark.format(sentence(rng, marked=True), n=n + 1) for n in range(rng.randint(3, 5)))


def table(rng):
    lines = ["| Grade | Focus | Hours |", "|---|---|---:|"]
    for _ in range(rng.randint(3, 6)):
        lines.append(f"| {rng.randint(1, 12)} | {phrase(rng)} | {rng.randint(2, 40)} |")
    return "\n".join(lines)


def code(rng):
    language, body = pick(rng, words.CODE)
    return f"```{language}\n{body}\n```"


def quote(rng):
    return f"> {sentence(rng, marked=True)} {sentence(rng)}"


def body(rng, links):
    """About 600 words under 4 to 6 headings. `links` are (title, address) to other entries, two or three."""
    names = [ANCHORED, *rng.sample(words.HEADINGS, rng.randint(3, 5))]
    rng.shuffle(names)
    blocks, count = [paragraph(rng)], 0
    paragraphs = [0]
    budget = (TARGET_WORDS - len(blocks[0].split())) / len(names)
    special = {rng.randrange(len(names)): maker
               for maker, chance in ((table, 0.35), (code, 0.2), (quote, 0.25)) if rng.random() < chance}
    for number, name in enumerate(names):
        blocks.append(("##" if number == 0 or rng.random() < 0.65 else "###") + " " + name)
        paragraphs.append(len(blocks))
        blocks.append(paragraph(rng))
        count += len(blocks[-1].split())
        if number in special:
            blocks.append(special[number](rng))
            count += len(blocks[-1].split())
        while count < budget * (number + 1) - 20:
            if rng.random() < 0.35:
                blocks.append(bullets(rng))
            else:
                paragraphs.append(len(blocks))
                blocks.append(paragraph(rng))
            count += len(blocks[-1].split())
    for at, (name, address) in zip(rng.sample(paragraphs, len(links)), links):
        blocks[at] += f" See [{name}]({address}) for {pick(rng, words.AGENTS)} who {pick(rng, words.VERBS)} it."
    if rng.random() < 0.08:
        blocks[0] += "[^1]"
        blocks.append(f"[^1]: {sentence(rng)}")
    return "\n\n".join(blocks) + "\n"
