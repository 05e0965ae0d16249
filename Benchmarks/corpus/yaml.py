"""As much YAML as the schemas and vocabularies of the project use, and as entries need written.

Python's library has no YAML. Block mappings, block and flow lists, flow mappings, quoted and plain
scalars, folded and literal text: anything else is an error here, not a guess.
"""

import json
import re

KEY = re.compile(r"""^("[^"]*"|'[^']*'|[^\s"'\[{#-][^:]*|-[^\s:][^:]*):(?:\s+(.*))?$""")
PLAIN = re.compile(r"[A-Za-z][A-Za-z0-9 ()'/.;-]*")
DATE = re.compile(r"\d{4}-\d\d-\d\d")
WORDS = {"true", "false", "yes", "no", "on", "off", "null", "y", "n"}


def read(text):
    lines = []
    for raw in text.splitlines():
        stripped = raw.strip()
        if stripped and not stripped.startswith("#"):
            lines.append((len(raw) - len(raw.lstrip()), stripped))
    value, rest = _block(lines, 0, 0)
    if rest != len(lines):
        raise ValueError(f"not understood: {lines[rest][1]!r}")
    return value


def _block(lines, at, indent):
    if lines[at][1].startswith("- "):
        return _list(lines, at, indent)
    result = {}
    while at < len(lines) and lines[at][0] == indent:
        found = KEY.match(lines[at][1])
        if not found:
            raise ValueError(f"not a key: {lines[at][1]!r}")
        key, rest = _scalar(found[1]), found[2] or ""
        at += 1
        if rest[:1] in "|>" and rest:
            parts = []
            while at < len(lines) and lines[at][0] > indent:
                parts.append(lines[at][1])
                at += 1
            result[key] = ("\n" if rest[0] == "|" else " ").join(parts)
        elif rest == "" or rest.startswith("#"):
            deeper = at < len(lines) and lines[at][0] > indent
            result[key], at = _block(lines, at, lines[at][0]) if deeper else (None, at)
        else:
            while _open(rest):
                rest += " " + lines[at][1]
                at += 1
            result[key] = _flow(rest)
    return result, at


def _list(lines, at, indent):
    result = []
    while at < len(lines) and lines[at][0] == indent and lines[at][1].startswith("- "):
        rest = lines[at][1][2:].strip()
        if KEY.match(rest):
            inner = [(indent + 2, rest)]
            at += 1
            while at < len(lines) and lines[at][0] > indent:
                inner.append(lines[at])
                at += 1
            result.append(_block(inner, 0, indent + 2)[0])
        else:
            result.append(_flow(rest))
            at += 1
    return result, at


def _open(text):
    bare = re.sub(r"""(?<![\w])("(?:[^"\\]|\\.)*"|'[^']*')""", "", text)
    return text[0] in "[{" and sum(map(bare.count, "[{")) > sum(map(bare.count, "]}"))


def _flow(text):
    value, _ = _item(text, 0, "")
    return value


def _item(text, at, stops):
    while at < len(text) and text[at] == " ":
        at += 1
    if text[at] == "{" or text[at] == "[":
        close, mapping = ("}", True) if text[at] == "{" else ("]", False)
        result = {} if mapping else []
        at += 1
        while True:
            while text[at] in " ,":
                at += 1
            if text[at] == close:
                return result, at + 1
            value, at = _item(text, at, ":,]}" if mapping else ",]}")
            if mapping and text[at] == ":":
                result[value], at = _item(text, at + 1, ",]}")
            elif mapping:
                result[value] = None
            else:
                result.append(value)
    if text[at] in "\"'":
        quoted = re.compile(r'"(?:[^"\\]|\\.)*"' if text[at] == '"' else r"'(?:[^']|'')*'").match(text, at)
        return _scalar(quoted[0]), quoted.end()
    start = at
    while at < len(text):
        stop = text[at] in stops and (text[at] != ":" or text[at + 1 : at + 2] in ("", " "))
        if stop or text[at : at + 2] == " #":
            break
        at += 1
    return _scalar(text[start:at].strip()), at


def _scalar(text):
    if text[:1] == '"':
        return json.loads(text)
    if text[:1] == "'":
        return text[1:-1].replace("''", "'")
    if re.fullmatch(r"-?\d+", text):
        return int(text)
    return {"true": True, "false": False}.get(text, text)


class Block(str):
    """Text to be written as a literal block."""


def write(mapping, indent=""):
    """The lines of a mapping."""
    for key, value in mapping.items():
        if isinstance(value, dict):
            yield f"{indent}{key}:"
            yield from write(value, indent + "  ")
        elif isinstance(value, Block):
            yield f"{indent}{key}: |"
            yield from (f"{indent}  {line}" if line else "" for line in value.splitlines())
        elif isinstance(value, list) and value and isinstance(value[0], dict):
            yield f"{indent}{key}:"
            for item in value:
                first, *others = write(item, indent + "    ")
                yield f"{indent}  - {first.lstrip()}"
                yield from others
        elif isinstance(value, list) and any(" " in str(item) for item in value):
            yield f"{indent}{key}:"
            yield from (f"{indent}  - {scalar(item)}" for item in value)
        elif isinstance(value, list):
            yield f"{indent}{key}: [{', '.join(map(scalar, value))}]"
        else:
            yield f"{indent}{key}: {scalar(value)}"


def scalar(value):
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, (int, float)):
        return str(value)
    if DATE.fullmatch(value) or PLAIN.fullmatch(value) and value.lower() not in WORDS and value == value.strip():
        return value
    return json.dumps(value, ensure_ascii=False)
