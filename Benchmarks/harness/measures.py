"""How good a ranking is, by the judgments of a reader.

A ranking is a list of documents, best first; the grades of a query give each judged document a number, of which those
above 0 are relevant. A document that nobody judged counts as not relevant.

- nDCG@10: Järvelin & Kekäläinen, "Cumulated gain-based evaluation of IR techniques", ACM TOIS 20(4), 2002, with the
  discount log2(rank + 1) and the grade itself as gain, as trec_eval has it.
- Average precision: the mean, over all relevant documents, of the precision at the rank of each, 0 where it is not
  found; Manning, Raghavan & Schütze, "Introduction to Information Retrieval", 2008, section 8.4. Its mean over queries
  is MAP.
- Recall@100: the share of relevant documents among the first 100; same book, section 8.3.
- Reciprocal rank: Voorhees, "The TREC-8 Question Answering Track Report", 1999.
"""

import math


def discounted(gains):
    return sum(gain / math.log2(rank + 1) for rank, gain in enumerate(gains, 1))


def ndcg(ranking, grades, depth=10):
    best = discounted(sorted(grades.values(), reverse=True)[:depth])
    return discounted([grades.get(document, 0) for document in ranking[:depth]]) / best if best else 0


def average_precision(ranking, grades):
    relevant = sum(grade > 0 for grade in grades.values())
    found = [rank for rank, document in enumerate(ranking, 1) if grades.get(document, 0) > 0]
    return sum(number / rank for number, rank in enumerate(found, 1)) / relevant if relevant else 0


def recall(ranking, grades, depth=100):
    relevant = {document for document, grade in grades.items() if grade > 0}
    return len(relevant & set(ranking[:depth])) / len(relevant) if relevant else 0


def reciprocal_rank(ranking, wanted, depth=10):
    """By the first of the wanted documents."""
    return next((1 / rank for rank, document in enumerate(ranking[:depth], 1) if document in wanted), 0)
