"""Counts how often claims of one confidence are right, on annotated articles.

    calibration.py BASE ERRORS

BASE is a knowledge base of the articles; ERRORS what the kit's score_attribution.py wrote with --errors. A claim is
wrong if it is no attribution of the articles' or has another source. Prints, for each form of report and each tenth of
confidence, the number of claims, their mean confidence and the share that is right; last, the mean distance of the two.
"""

import collections
import json
import os
import re
import sqlite3
import sys


def squeezed(text):
    return re.sub(r"[^\w]", "", text)


def main(base, errors):
    wrong = collections.defaultdict(list)
    with open(errors) as lines:
        for line in lines:
            error = json.loads(line)
            if error["kind"] in ("spurious", "wrong source"):
                wrong[error["id"]].append(squeezed(error["pred"]["content"]))
    bins = collections.defaultdict(lambda: [0, 0, 0.0])
    for source, confidence, form, content in sqlite3.connect(base).execute(
        "SELECT a.source, c.confidence, iif(c.source_text IS NULL, 'no source', c.reporting), c.content"
        " FROM claims c JOIN articles a ON a.id = c.article_id"
    ):
        name = os.path.splitext(os.path.basename(source))[0]
        text = squeezed(content)
        is_wrong = any(
            text == other
            or len(other) > 15
            and (other in text and len(other) > 0.8 * len(text) or text in other and len(text) > 0.8 * len(other))
            for other in wrong[name]
        )
        entry = bins[form, min(9, int(confidence * 10))]
        entry[0] += 1
        entry[1] += not is_wrong
        entry[2] += confidence
    distance = total = 0
    for (form, tenth), (count, right, confidence) in sorted(bins.items()):
        print(f"{form:10} {tenth / 10:.1f}  n {count:4}  confidence {confidence / count:.2f}  right {right / count:.2f}")
        distance += abs(confidence - right)
        total += count
    print(f"mean distance {distance / max(total, 1):.3f} over {total} claims")


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    main(*sys.argv[1:])
