#!/usr/bin/python3
"""Reads and verifies a vault, or an export, by docs/vault-format.md and docs/interchange.md and nothing else of Attune.

    read_vault.py VAULT PASSPHRASE FOLDER_OF_THE_PAGES [EXPORT]   each line of the export must be in the vault
    read_vault.py --export EXPORT FOLDER_OF_THE_PAGES             whether it keeps to the rules

Prints what is wrong, each with its record or line, and ends with 1; or ends with 0.
"""
import collections
import datetime
import hashlib
import hmac
import json
import os
import re
import sqlite3
import struct
import sys
import time
import unicodedata
import zoneinfo

import nacl.bindings
import nacl.exceptions
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

PAGE, PREFIX, MEGABYTE, A_DAY = 4096, 16384, 1048576, 86400000
CARRIED = "clinician family person dyad course session note addendum strike signature draft".split()
VERSIONED = "practice clinician vocabulary_word family person dyad course session".split()
ONCE = "note addendum strike signature closing_words".split()
UNSIGNED = "draft draft_version later_words closing_words".split()
OF_THE_DRAFT = (("id", "note"), ("family", "family"), ("session", "session"), ("author", "author"))
zones = zoneinfo.available_timezones() - {"localtime", "posixrules", "Factory"}


class Refused(Exception):
    """What is given cannot be read at all."""


def blake(data, key=b""):
    return hashlib.blake2b(data, digest_size=32, key=key).digest()


def number(data, at, size):
    return int.from_bytes(data[at : at + size], "little")


# --- the header and the key


def header_copy(raw, name, tell):
    """A header copy that is whole and possible, or None."""
    if blake(raw[:4064]) != raw[4064:] or raw[:8] != b"ATTUNE\0\1":
        return tell("header", "copy_" + name, "checksum does not fit")
    if number(raw, 8, 2) > 1:
        raise Refused("the vault is too new")
    copy = {"name": name, "raw": raw, "generation": number(raw, 16, 8), "vault": raw[24:40], "salt": raw[40:56]}
    sizes = (number(raw, 8, 2), number(raw, 10, 2), number(raw, 12, 4), raw[56], raw[57])
    if sizes != (1, PAGE, PREFIX, 1, 8) or not 1 <= copy["generation"] <= 2**63 - 3:
        return tell("header", "copy_" + name, "fields not possible")
    slots = [raw[64 + 448 * i : 64 + 448 * (i + 1)] for i in range(8)]
    copy["slots"] = [slot for slot in slots if slot[:3] == b"\1\1\1"]
    return copy


def data_key(copy, passphrase):
    unseen = "[\0-\x1f\x7f-\x9f\xad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]"
    typed = unicodedata.normalize("NFC", re.sub(unseen, "", passphrase)).encode()
    costs = [(number(slot, 4, 4), number(slot, 8, 8)) for slot in copy["slots"]]
    if not all(2 <= passes <= 16 and 19 * MEGABYTE <= memory <= 2**31 for passes, memory in costs):
        raise Refused("a key slot has costs that no reader accepts")
    for slot, cost in zip(copy["slots"], costs):
        algorithm = nacl.bindings.crypto_pwhash_ALG_ARGON2ID13
        key = nacl.bindings.crypto_pwhash_alg(32, typed, slot[16:32], *cost, algorithm)
        data = b"Attune key slot 1" + copy["vault"] + slot[:56]
        try:
            return nacl.bindings.crypto_aead_xchacha20poly1305_ietf_decrypt(slot[80:128], data, slot[56:80], key)
        except nacl.exceptions.CryptoError:
            continue
    raise Refused("wrong passphrase")


def subkey(key, which):
    salt, context = struct.pack("<QQ", which, 0), b"AttuneK1" + bytes(8)
    return hashlib.blake2b(b"", digest_size=32, key=key, salt=salt, person=context).digest()


def decrypted(raw, place, key, mac_key):
    """One page as SQLite has it, or None where its HMAC does not fit."""
    content, iv, mac = raw[16 if place == 1 else 0 : 4016], raw[4016:4032], raw[4032:]
    if hmac.new(mac_key, content + iv + struct.pack("<I", place), "sha512").digest() != mac:
        return None
    cipher = Cipher(algorithms.AES(key), modes.CBC(iv)).decryptor()
    return (b"SQLite format 3\0" if place == 1 else b"") + cipher.update(content) + cipher.finalize() + bytes(80)


def pages_of(database, key, salt, tell):
    mac_key = hashlib.pbkdf2_hmac("sha512", key, bytes(byte ^ 0x3A for byte in salt), 2, 32)
    first = decrypted(database[:PAGE], 1, key, mac_key)
    if first is None:
        raise Refused("page 1 is damaged" if database[:16] == salt else "the header belongs to another vault")
    told, there = int.from_bytes(first[28:32], "big"), len(database) // PAGE
    if there < told:
        raise Refused(f"the file is cut: {there} pages, the first says {told}")
    if there > told:
        tell("size", "database", f"{there} pages, the first says {told}")
    pages = [first]
    for place in range(2, told + 1):
        pages.append(decrypted(database[PAGE * (place - 1) : PAGE * place], place, key, mac_key))
        if pages[-1] is None and place != 0x40000000 // PAGE + 1:
            tell("page", str(place), "HMAC does not fit")
    return b"".join(page or bytes(PAGE) for page in pages)


def open_vault(path, passphrase, tell):
    """The header that counts, and the database as SQLite has it."""
    with open(path, "rb") as file:
        data = file.read()
    if len(data) < PREFIX + PAGE or len(data) % PAGE:
        raise Refused("the file is cut")
    if os.path.exists(path + "-journal") and os.path.getsize(path + "-journal"):
        raise Refused("a rollback journal lies beside it: it belongs to the vault until that was opened once")
    copies = [header_copy(data[:PAGE], "A", tell), header_copy(data[PAGE : 2 * PAGE], "B", tell)]
    copies = sorted(filter(None, copies), key=lambda copy: (-copy["generation"], copy["name"]))
    if not copies:
        raise Refused("no header copy is whole")
    key = data_key(copies[0], passphrase)
    believed = [copy for copy in copies if blake(copy["raw"][:3648], subkey(key, 2)) == copy["raw"][3648:3680]]
    for copy in copies:
        if copy not in believed:
            tell("header", "copy_" + copy["name"], "MAC does not fit")
    if not believed:
        raise Refused("the header was altered")
    if len({copy["raw"][:16] + copy["raw"][24:3648] for copy in believed}) > 1:
        tell("header", "copies", "differ in more than generation, MAC and checksum")
    return believed[0], pages_of(data[PREFIX:], subkey(key, 1), believed[0]["salt"], tell)


# --- what the pages say

# How a form in a table of the pages begins, what that is called here, its JSON, and the mistake where it is another.
FORMS = (
    ("text", "text", str, "not_text"),
    ("day", "day", str, "not_text"),
    ("time", "time", int, "not_a_number"),
    ("whole number", "number", int, "not_a_number"),
    ("true or false", "flag", bool, "not_a_flag"),
    ("bytes", "bytes", str, "not_text"),
    ("list of objects", "objects", list, "not_a_list"),
    ("list: text", "texts", list, "not_a_list"),
    ("list of ids", "id set", list, "not_a_list"),
    ("list: id", "ids", list, "not_a_list"),
    ("id", "id", str, "not_text"),
    ("`", "word", str, "not_text"),
)


class Field:
    def __init__(self, name, form, demand):
        self.name, self.demand, self.rows = name, demand, None
        _, self.kind, self.json, self.mistake = next(each for each in FORMS if form.startswith(each[0]))
        self.words = re.findall(r"`(\w+)`", form)
        self.of = self.words[0] if self.words and self.kind != "word" else None


def types_of(folder):
    """The fields of every type, and the list of each word that every vault offers."""
    types, offered = {}, {}
    for page in ("interchange.md", "vault-format.md"):
        fields = into = None
        with open(os.path.join(folder, page), encoding="utf-8") as lines:
            for line in lines:
                if line.startswith("#"):
                    heading = re.match(r"### `(\w+)`$", line)
                    fields = into = types.setdefault(heading[1], []) if heading else None
                elif fields is not None and (rows := re.match(r"Each of `(\w+)`:$", line)):
                    into = next(field for field in fields if field.name == rows[1]).rows = []
                elif fields is not None and line.startswith("| `"):
                    name, form, demand = (cell.strip() for cell in line.strip().strip("|").split("|"))
                    into.append(Field(name.strip("`"), form, demand))
                elif word := re.match(r"\| `([0-9a-f-]{36})` \| (\w+ )?(\w+)", line):
                    offered[word[1]] = word[3]
    return types, offered


def schema_digest_of(folder):
    with open(os.path.join(folder, "vault-format.md"), encoding="utf-8") as page:
        return re.search(r"For version 1 the BLAKE2b-256 of its\s+UTF-8 is `([0-9a-f]{64})`", page.read())[1]


# --- canonical JSON

SHORT = {'"': '\\"', "\\": "\\\\", "\b": "\\b", "\t": "\\t", "\n": "\\n", "\f": "\\f", "\r": "\\r"}


def spelled(value):
    if value is None or value is True:
        return "true" if value else "null"
    if isinstance(value, str):
        return '"' + "".join(SHORT.get(c) or (c if c >= " " else f"\\u{ord(c):04x}") for c in value) + '"'
    if isinstance(value, list):
        return "[" + ",".join(map(spelled, value)) + "]"
    if isinstance(value, dict):
        return "{" + ",".join(spelled(name) + ":" + spelled(each) for name, each in value.items()) + "}"
    return str(value)


def ordered(fields, record):
    """The fields in the order of the page, those that are empty left out."""
    result = {}
    for field in fields:
        value = record.get(field.name)
        if value is None or value is False or value in ("", []):
            continue
        if field.kind == "objects":
            value = [ordered(field.rows, row) for row in value]
        result[field.name] = sorted(value) if field.kind == "id set" else value
    return result


def canonical(types, kind, record):
    return spelled({"type": kind, **ordered(types[kind], record)})


def digest(text):
    return blake(text.encode("utf-8", "surrogatepass"))


def signed_digest(types, signature, words, session):
    kind = signature["record_kind"]
    content = {"scheme": signature["scheme"], kind: ordered(types[kind], words)}
    if kind == "note":
        parts = ("day", "zone", "start", "stop", "status", "place")
        content["session"] = {part: session[part] for part in parts if part in session}
    if "shown_names" in signature:
        content["shown_names"] = signature["shown_names"]
    return digest(spelled(content)).hex()


# --- records in the tables


def id_of(data):
    text = data.hex()
    return "-".join((text[:8], text[8:12], text[12:16], text[16:20], text[20:]))


def bytes_of(text):
    return bytes.fromhex(text.replace("-", ""))


def ids_in(data):
    return [id_of(data[i : i + 16]) for i in range(0, len(data), 16)]


def record_in(fields, row):
    """A record from its row."""
    ids = ids_in(row.get("ids") or b"")

    def item(field, value):
        if field.kind in ("id set", "ids"):
            return [ids[each] for each in value]
        return ids[value] if field.kind == "id" else value

    def column(field, value):
        if field.kind == "objects":
            rows = json.loads(value)
            if any(len(row) > len(field.rows) for row in rows):
                raise ValueError("too many values in " + field.name)
            return [{f.name: item(f, v) for f, v in zip(field.rows, row) if v is not None} for row in rows]
        if field.kind in ("texts", "ids"):
            return item(field, json.loads(value))
        readings = {"id": id_of, "id set": ids_in, "flag": bool, "bytes": bytes.hex}
        return readings[field.kind](value) if field.kind in readings else value

    there = [field for field in fields if row[field.name] is not None]
    return ordered(fields, {field.name: column(field, row[field.name]) for field in there})


def row_of(fields, record):
    """The way back, so that every byte of a row is compared with what the page says."""
    ids = []

    def item(field, value):
        for each in [value] if field.kind == "id" else value or [] if field.kind in ("id set", "ids") else []:
            if each not in ids and each is not None:
                ids.append(each)
        if value is None or field.kind not in ("id", "id set", "ids"):
            return value
        return ids.index(value) if field.kind == "id" else [ids.index(each) for each in value]

    def values(field, row):
        result = [item(f, row.get(f.name)) for f in field.rows]
        while result and result[-1] is None:
            result.pop()
        return result

    def column(field, value):
        if value is None:
            return {"text": "", "id set": b"", "flag": 0, "bytes": b""}.get(field.kind)
        if field.kind == "objects":
            return spelled([values(field, row) for row in value])
        if field.kind in ("texts", "ids"):
            return spelled(item(field, value))
        if field.kind == "id set":
            return b"".join(map(bytes_of, value))
        writings = {"id": bytes_of, "flag": int, "bytes": bytes.fromhex}
        return writings[field.kind](value) if field.kind in writings else value

    row = {field.name: column(field, record.get(field.name)) for field in fields}
    return row, b"".join(map(bytes_of, ids))


# --- forms


class JsonMistake(Exception):
    pass


def parsed(text):
    """JSON as the page takes it; raises JsonMistake with the word of the mistake."""
    twice = []

    def pairs(items):
        twice.extend(name for name, count in collections.Counter(name for name, _ in items).items() if count > 1)
        return dict(items)

    def whole(digits):
        return 0.5 if digits == "-0" or not -(2**63) <= int(digits[:40]) < 2**63 else int(digits)

    odd = {"parse_float": lambda _: 0.5, "parse_constant": lambda _: 0.5, "parse_int": whole}
    try:
        value = json.loads(text, object_pairs_hook=pairs, **odd)
    except json.JSONDecodeError as mistake:
        said = {"Extra": "more_after_the_end", "Invalid c": "control_character", "Invalid \\": "unknown_escape"}
        known = [word for start, word in said.items() if mistake.msg.startswith(start)]
        is_cut = mistake.pos >= len(text) or mistake.msg.startswith("Unterminated")
        raise JsonMistake(known[0] if known else "ends_too_soon" if is_cut else "not_json") from None
    except RecursionError:
        raise JsonMistake("nested_too_deep") from None
    if depth(value) > 16:
        raise JsonMistake("nested_too_deep")
    if twice:
        raise JsonMistake("duplicate_field " + twice[0])
    return value


def depth(value):
    if not isinstance(value, (dict, list)):
        return 0
    return 1 + max(map(depth, value.values() if isinstance(value, dict) else value), default=0)


def composed(value):
    if isinstance(value, str):
        return unicodedata.normalize("NFC", value)
    if isinstance(value, list):
        return [composed(each) for each in value]
    return {name: composed(each) for name, each in value.items()} if isinstance(value, dict) else value


def is_seen(c):
    unseen = "[\u115f\u1160\u3164\uffa0\u2800\u034f\u17b4\u17b5\u180b-\u180f\ufe00-\ufe0f\U000e0100-\U000e01ef]"
    return unicodedata.category(c) not in ("Zs", "Zl", "Zp", "Cc", "Cf", "Cs", "Cn") and not re.match(unseen, c)


def says_something(text):
    return any(map(is_seen, text))


def is_name(text):
    return any(is_seen(c) and unicodedata.category(c)[0] in "LN" for c in text)


def text_mistake(text, is_measured):
    if re.search("[\ud800-\udfff]", text):
        return "lone_surrogate"
    if "\0" in text:
        return "nul_character"
    return "too_long" if is_measured and len(text.encode()) > MEGABYTE else None


def is_id(text):
    return re.match(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\Z", text) and text.strip("0-")


def is_day(text):
    try:
        return re.match(r"[0-9]{4}-[0-9]{2}-[0-9]{2}\Z", text) and datetime.date.fromisoformat(text)
    except ValueError:
        return False


def check_value(field, value, kind, tell, path):
    if not isinstance(value, field.json) or field.json is int and isinstance(value, bool):
        return tell(field.mistake, path)
    if field.json is str and (wrong := text_mistake(value, (kind, field.name) != ("draft", "content"))):
        return tell(wrong, path)
    rights = {
        "id": ("not_an_id", is_id),
        "day": ("not_a_day", is_day),
        "word": ("no_such_word", field.words.__contains__),
        "bytes": ("not_bytes", re.compile(r"([0-9a-f]{2})*\Z").match),
        "number": ("out_of_range", lambda n: -(2**31) <= n < 2**31),
        "time": ("out_of_range", lambda n: -62135596800000 <= n <= 253402300799999),
    }
    if field.kind in rights and not rights[field.kind][1](value):
        tell(rights[field.kind][0], path)
    for i, item in enumerate(value if field.json is list else []):
        place = f"{path}[{i}]"
        if field.kind == "objects":
            check_object(field.rows, item, field.name, tell, place)
        elif not isinstance(item, str):
            tell("not_text", place)
        elif field.kind == "texts" and (wrong := text_mistake(item, True)):
            tell(wrong, place)
        elif field.kind != "texts" and not is_id(item):
            tell("not_an_id", place)
        elif field.kind == "id set" and item in value[:i]:
            tell("named_twice", place)


def check_object(fields, value, kind, tell, path=""):
    """Tells each field that does not have the form that the page gives it."""
    if not isinstance(value, dict):
        return tell("not_an_object", path)
    path = path and path + "."
    for name in value.keys() - {field.name for field in fields}:
        tell("unknown_field", path + name)
    for field in fields:
        given = value.get(field.name)
        if field.name in value:
            check_value(field, given, kind, tell, path + field.name)
        elif field.demand == "yes":
            tell("missing_field", path + field.name)
        if field.demand == "not empty" and field.name not in ("zone", "digest"):
            is_a_name = field.name == "display_name" or field.name == "name" and kind != "signature"
            says = is_name if is_a_name else says_something
            if not given or isinstance(given, str) and not says(given):
                tell("empty", path + field.name)


def drafted(types, content, tell):
    """The note in a draft's content; None, and told, where it is none."""
    wrong = []
    try:
        note = composed(parsed(content))
        check_object(types["note"], note, "note", lambda word, field: wrong.append((word, "content." + field)))
    except JsonMistake as mistake:
        wrong.append((str(mistake), "content"))
    for word, field in wrong:
        tell(word, field)
    return None if wrong else ordered(types["note"], note)


# --- rules


def days(day):
    return (datetime.date.fromisoformat(day) - datetime.date(1970, 1, 1)).days


def now():
    return int(time.time() * 1000)


def last_minute(session):
    """Of an hour whose length is known; else None."""
    if "start" in session and "stop" in session and session["start"] <= session["stop"]:
        return round((session["stop"] - session["start"]) / 60000)
    return None


def share_a_day(one, other):
    return one["since"] <= other.get("until", "9999") and other["since"] <= one.get("until", "9999")


def share_a_moment(one, other):
    begin = max(one.get("from_minute", 0), other.get("from_minute", 0))
    return begin < min(one.get("until_minute", 10**9), other.get("until_minute", 10**9))


class Rules:
    """The rules of docs/interchange.md over records whose forms are right, each given as (place, type, record)."""

    ENDS = (("opened", "closed"), ("opened", "ended"), ("since", "until"), ("start", "stop"), ("begun", "written"))
    ENDS += (("begun", "saved"), ("first_day", "last_day"), ("written", "signed_at"), ("from_minute", "until_minute"))

    def __init__(self, types, offered, records, tell, doubt, in_vault=False, lost=()):
        self.types, self.in_vault, self.tell, self.doubt, self.lost = types, in_vault, tell, doubt, lost
        self.taken, self.by = set(), collections.defaultdict(dict)
        for _, kind, record in records:
            self.by[kind][record["id"]] = record
        self.offered = offered | {which: word["vocabulary"] for which, word in self.by["vocabulary_word"].items()}
        self.signed = {(signature["record_kind"], signature["record"]) for signature in self.by["signature"].values()}
        for place, kind, record in records:
            if not (in_vault and kind in ("draft", "draft_version")):
                self.refers(place, kind, types[kind], record, record.get("family"))
                self.runs(place, record)
                getattr(self, "check_" + kind, lambda *_: None)(place, record)

    def demand(self, met, place, word, field):
        if not met:
            self.tell(place, word, field)

    def find(self, kind, which, place, field):
        """What is named, or None, and told where no line of its type was lost."""
        there = self.by[kind].get(which)
        self.demand(there or kind in self.lost, place, "not_in_the_file", field)
        return there

    def demand_signature(self, place, *what, wanted=True):
        self.demand((what in self.signed) == wanted or "signature" in self.lost, place, "not_signed", "")

    def once(self, place, field, *what):
        self.demand(what not in self.taken, place, "taken", field)
        self.taken.add(what)

    def runs(self, place, record, path=""):
        for begin, end in self.ENDS:
            if begin in record and end in record:
                self.demand(record[begin] <= record[end], place, "ends_before_it_begins", path + end)

    def refers(self, place, kind, fields, record, family, path=""):
        for field in fields:
            value, where = record.get(field.name), path + field.name
            if value is None or field.name == "id" or (kind, field.name) == ("draft", "note"):
                continue
            if field.kind == "objects":
                for i, row in enumerate(value):
                    self.refers(place, kind, field.rows, row, family, f"{where}[{i}].")
            elif field.of and field.of != "vocabulary_word":
                for each in value if isinstance(value, list) else [value]:
                    there = self.find(field.of, each, place, where)
                    is_own = not there or field.of in ("clinician", "family") or there.get("family", family) == family
                    self.demand(is_own, place, "other_family", where)

    def check_practice(self, place, practice):
        self.demand(practice["zone"] in zones, place, "unknown_zone", "zone")
        self.demand(practice["late_entry_hours"] >= 1, place, "out_of_range", "late_entry_hours")

    def check_vocabulary_word(self, place, word):
        is_strategy = word["vocabulary"] == "strategies"
        self.demand(("group" in word) == is_strategy, place, "does_not_belong", "group")
        self.demand(is_strategy or "touch" not in word, place, "does_not_belong", "touch")
        self.demand(word["place"] >= 0, place, "out_of_range", "place")

    def check_family(self, place, family):
        if "record_number" in family:
            self.once(place, "record_number", "record_number", family["record_number"])

    def check_person(self, place, person):
        given = [person[name] for name in ("name", "nickname") if name in person]
        self.demand(given and all(map(is_name, given)), place, "empty", "name")
        alike = tuple(person.get(name) for name in ("family", "role", "name", "nickname", "birth_date"))
        if alike in self.taken:
            self.doubt(place, "named_twice", "name")
        self.taken.add(alike)
        if "birth_date" in person and days(person["birth_date"]) > now() // A_DAY + 1:
            self.doubt(place, "out_of_range", "birth_date")

    def role(self, place, person, role, field):
        self.demand(self.by["person"].get(person, {}).get("role", role) == role, place, "wrong_role", field)

    def check_dyad(self, place, dyad):
        for role in ("child", "caregiver"):
            self.role(place, dyad[role], role, role)
        self.demand(dyad["child"] != dyad["caregiver"], place, "named_twice", "caregiver")
        self.demand("since" in dyad or "until" not in dyad, place, "does_not_belong", "until")
        self.once(place, "caregiver", "dyad", dyad["child"], dyad["caregiver"])

    def check_course(self, place, course):
        everybody = course.get("children", []) + course.get("caregivers", [])
        self.demand(len(set(everybody)) == len(everybody), place, "named_twice", "children")
        for field, role in (("children", "child"), ("caregivers", "caregiver")):
            for person in course.get(field, []):
                self.role(place, person, role, field)
        for i, each in enumerate(course.get("clinicians", [])):
            self.runs(place, each, f"clinicians[{i}].")
        self.demand("ended" in course or "ending" not in course, place, "does_not_belong", "ending")
        self.demand(course["sessions_before"] >= 0, place, "out_of_range", "sessions_before")
        self.doubt_twice(place, "clinicians", course.get("clinicians", []), "clinician", share_a_day)
        phases = [phase["since"] for phase in course.get("phases", [])]
        if phases != sorted(phases):
            self.doubt(place, "out_of_range", "phases")

    def doubt_twice(self, place, field, rows, who, at_once):
        for i, one in enumerate(rows):
            if any(one[who] == other[who] and at_once(one, other) for other in rows[:i]):
                self.doubt(place, "named_twice", f"{field}[{i}].{who}")

    def check_session(self, place, session):
        missed = session["status"] == "did_not_take_place"
        self.demand("not_held" in session or not missed, place, "missing_field", "not_held")
        self.demand("not_held" not in session or missed, place, "does_not_belong", "not_held")
        self.demand(session.get("zone") in zones, place, "unknown_zone", "zone")
        if "start" in session:
            apart = abs(session["start"] // A_DAY - days(session["day"]))
            self.demand(apart <= 1, place, "out_of_range", "day")
        self.doubt_twice(place, "clinicians", session.get("clinicians", []), "clinician", lambda *_: True)
        if days(session["day"]) > now() // A_DAY + 1 + (0 if session["status"] == "held" else 366):
            self.doubt(place, "out_of_range", "day")
        if "stop" in session:
            is_long = session["stop"] - session.get("start", session["stop"]) > A_DAY
            is_far = "start" not in session and abs(session["stop"] // A_DAY - days(session["day"])) > 2
            if is_long or is_far:
                self.doubt(place, "out_of_range", "stop")

    def note_itself(self, place, note, path=""):
        """What is asked of a draft too; gives its minutes."""
        minutes = []
        for name in ("presences", "guests", "readings", "strategies"):
            for i, row in enumerate(note.get(name, [])):
                where = f"{path}{name}[{i}]."
                self.runs(place, row, where)
                found = [row[field] for field in ("from_minute", "until_minute", "minute") if field in row]
                self.demand(all(0 <= minute <= 1440 for minute in found), place, "out_of_range", where + "minute")
                minutes += found
                rests = "resting_ends" not in row or row["state"] == "resting"
                self.demand(rests, place, "does_not_belong", where + "resting_ends")
                touches = "touch_taken" not in row or "touch" in row
                self.demand(touches, place, "does_not_belong", where + "touch_taken")
        for name, field in (("elements", "element"), ("strategies", "strategy"), ("contexts", "context")):
            for row in note.get(name, []):
                self.demand(self.offered.setdefault(row[field], name) == name, place, "of_another_list", path + name)
        self.doubt_twice(place, path + "presences", note.get("presences", []), "person", share_a_moment)
        return minutes

    def doubt_begun(self, place, session, begun, field):
        there = self.by["session"].get(session)
        if there and days(there["day"]) - begun // A_DAY > 366:
            self.doubt(place, "out_of_range", field)

    def check_note(self, place, note):
        minutes = self.note_itself(place, note)
        self.doubt_begun(place, note["session"], note["begun"], "begun")
        self.once(place, "session", "written", note["session"], note["author"])
        self.demand_signature(place, "note", note["id"])
        session = self.by["session"].get(note["session"])
        if session is None:
            return
        has_times = "start" in session and "stop" in session
        self.demand(has_times and session["status"] == "held", place, "not_complete", "session")
        end = last_minute(session)
        self.demand(all(end is None or minute <= end for minute in minutes), place, "out_of_range", "readings")
        self.demand(note.get("presences"), place, "not_complete", "presences")
        says = any(says_something(passage.get("text", "")) for passage in note.get("passages", []))
        seen = any(reading["state"] != "not_seen" for reading in note.get("readings", []))
        self.demand(says or seen or note.get("strategies"), place, "not_complete", "passages")
        spans = collections.defaultdict(list)
        for span in note.get("presences", []):
            spans[self.by["person"].get(span["person"], {}).get("role")].append(span)
        alone = {span["person"] for span in spans["child"]}
        for child in spans["child"]:
            if any(share_a_moment(child, caregiver) for caregiver in spans["caregiver"]):
                alone.discard(child["person"])
        reason = says_something(note.get("child_alone_reason", ""))
        self.demand(reason or not alone, place, "not_complete", "child_alone_reason")

    def check_addendum(self, place, addendum):
        self.demand_signature(place, "addendum", addendum["id"])
        session = self.by["session"].get(self.by["note"].get(addendum["note"], {}).get("session"), {})
        day = addendum["session_day"]
        self.demand(day == session.get("day", day), place, "does_not_belong", "session_day")
        if addendum["written"] < self.by["note"].get(addendum["note"], addendum)["written"]:
            self.doubt(place, "out_of_range", "written")

    def check_closing_words(self, place, words):
        self.demand_signature(place, "closing_words", words["id"], wanted="signed_at" in words)

    def check_strike(self, place, strike):
        self.once(place, "note", "struck", strike["note"])
        note = self.by["note"].get(strike["note"], {})
        if not note.get("written", strike["at"]) <= strike["at"] <= now() + A_DAY:
            self.doubt(place, "out_of_range", "at")

    def check_signature(self, place, signature):
        kind = signature["record_kind"]
        if kind not in ("note", "addendum") and not (kind == "closing_words" and self.in_vault):
            return self.tell(place, "not_carried", "record_kind")
        self.once(place, "record", "signature", signature["record"])
        lengths = [len(signature.get(field, "")) for field in ("digest", "key", "proof")]
        self.demand(lengths[0] == 64 and lengths[1] in (0, 64), place, "wrong_length", "digest")
        self.demand(lengths[2] == 2 * lengths[1], place, "wrong_length", "proof")
        for i, name in enumerate(signature.get("shown_names", [])):
            there = self.by[name["record_kind"]].get(name["record"])
            fits = there and there.get("family", signature["family"]) == signature["family"]
            fits = name["record_kind"] in ("clinician", "person") and (fits or name["record_kind"] in self.lost)
            self.demand(fits, place, "not_in_the_file", f"shown_names[{i}].record")
        words = self.find(kind, signature["record"], place, "record")
        session = self.by["session"].get(words["session"]) if words and kind == "note" else {}
        if words is None:
            return
        self.demand(words["family"] == signature["family"], place, "other_family", "record")
        self.demand(words["author"] == signature["signer"], place, "not_the_author", "signer")
        if signature["scheme"] != 1:
            self.tell(place, "unknown_scheme" if signature["scheme"] > 1 else "out_of_range", "scheme")
        elif session is not None and signed_digest(self.types, signature, words, session) != signature.get("digest"):
            self.tell(place, "signature_broken", "digest")
        if not words["written"] <= signature["signed_at"] <= now() + A_DAY:
            self.doubt(place, "out_of_range", "signed_at")

    def check_draft(self, place, draft):
        self.once(place, "session", "written", draft["session"], draft["author"])
        self.once(place, "note", "draft of", draft["note"])
        self.demand(draft["note"] not in self.by["note"], place, "taken", "note")
        note = drafted(self.types, draft["content"], lambda word, field: self.tell(place, word, field))
        if note is not None:
            for field, name in OF_THE_DRAFT:
                self.demand(note[field] == draft[name], place, "does_not_belong", "content." + field)
            self.runs(place, note, "content.")
            self.refers(place, "note", self.types["note"], note, draft["family"], "content.")
            minutes = self.note_itself(place, note, "content.")
            end = last_minute(self.by["session"].get(draft["session"], {}))
            if any(end is not None and minute > end for minute in minutes):
                self.doubt(place, "out_of_range", "content.readings")
            self.doubt_begun(place, draft["session"], note["begun"], "content.begun")
            if note["written"] > now() + A_DAY:
                self.doubt(place, "out_of_range", "content.written")
        self.doubt_begun(place, draft["session"], draft["begun"], "begun")
        if draft["saved"] > now() + A_DAY:
            self.doubt(place, "out_of_range", "saved")


# --- an export


def read_header(line, tell):
    """The counts of the first line, or None."""
    try:
        header = parsed(line.decode())
    except (JsonMistake, UnicodeDecodeError) as mistake:
        header = tell(1, str(mistake), "")
    if not isinstance(header, dict) or header.get("format") != "attune-records":
        return tell(1, "not_a_records_file", "")
    version, counts, found = header.get("version"), header.pop("counts", None), []
    if type(version) is int and version > 1:
        return tell(1, "newer_version", "version")
    forms = [Field("format", "text", "yes"), Field("version", "whole number", "yes")]
    check_object(forms, header, "", lambda *wrong: found.append(wrong))
    forms = [Field(kind, "whole number", "yes") for kind in CARRIED]
    check_object(forms, counts, "", lambda *wrong: found.append(wrong), "counts")
    if not found and (version < 1 or min(counts.values()) < 0):
        found.append(("out_of_range", "version" if version < 1 else "counts"))
    for word, field in found:
        tell(1, word, field)
    return None if found else counts


def read_record(types, line, tell):
    """The type and the record of a line; a type alone, or None, where it could not be read."""
    try:
        record = parsed(line.decode())
    except (UnicodeDecodeError, JsonMistake) as mistake:
        return tell("invalid_utf8" if isinstance(mistake, UnicodeDecodeError) else str(mistake), ""), None
    if not isinstance(record, dict) or "type" not in record:
        return tell(*(("missing_field", "type") if isinstance(record, dict) else ("not_an_object", ""))), None
    kind, found, record = record.pop("type"), [], composed(record)
    if kind not in types:
        return tell("unknown_type", "type"), None
    check_object(types[kind], record, kind, lambda *wrong: found.append(wrong))
    if not found and kind not in CARRIED:
        found.append(("not_carried", "type"))
    for word, field in found:
        tell(word, field)
    is_read = all(word in ("empty", "too_long") for word, _ in found)
    return kind, ordered(types[kind], record) if is_read else None


def check_export(path, folder):
    types, offered = types_of(folder)
    mistakes, doubts, records, lost, last = [], [], [], set(), (-1, "")
    counts = collections.Counter()

    def tell(line, word, field):
        mistakes.append((line, word, field))

    with open(path, "rb") as file:
        lines = file.read().removeprefix(b"\xef\xbb\xbf").split(b"\n")
    while len(lines) > 1 and not lines[-1].strip(b" \t\r"):
        lines.pop()
    announced = read_header(lines[0], tell)
    for place, line in enumerate(lines[1:] if announced else [], 2):
        if not line.strip(b" \t\r"):
            tell(place, "not_json", "")
            continue
        kind, record = read_record(types, line, lambda word, field: tell(place, word, field))
        if record is None:
            lost |= {kind} if kind else set(types)
            continue
        counts[kind] += 1
        position = (CARRIED.index(kind), record["id"])
        if position == last:
            tell(place, "given_twice", "id")
            continue
        if position < last:
            tell(place, "out_of_order", "id")
        last = max(last, position)
        records.append((place, kind, record))
    for kind in CARRIED if announced and not lost else []:
        if counts[kind] != announced[kind]:
            tell(1, "count_differs", "counts." + kind)
    Rules(types, offered, records, tell, lambda *doubt: doubts.append(doubt), lost=lost)
    for mistake in sorted(mistakes)[:100]:
        print("line", *mistake)
    for doubt in doubts:
        print("doubt: line", *doubt)
    print(f"{len(records)} records")
    return 1 if mistakes else 0


# --- a vault


class Vault:
    """An open vault and what is found to be wrong with it."""

    def __init__(self, path, passphrase, folder):
        self.found, self.records, self.lines, self.local = [], {}, {}, {}
        self.types, self.offered = types_of(folder)
        self.header, pages = open_vault(path, passphrase, self.tell)
        self.is_whole = all(kind != "page" for _, kind, _ in self.found)
        self.database = sqlite3.connect(":memory:")
        self.database.text_factory = lambda data: data.decode("utf-8", "surrogateescape")
        length = lambda text: None if text is None else len(str(text).encode())
        self.database.create_function("octet_length", 1, length, deterministic=True)
        self.database.deserialize(pages)
        if self.is_whole:
            self.check_database(schema_digest_of(folder))
            self.read_records()
            self.verify()

    def tell(self, kind, which, what):
        self.found.append((what, kind, which))

    def rows(self, sql):
        cursor = self.database.execute(sql)
        names = [column[0] for column in cursor.description]
        return [dict(zip(names, row)) for row in cursor.fetchall()]

    def check_database(self, schema_digest):
        schema = self.rows("SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY type, name")
        text = "".join("{type}\n{name}\n{tbl_name}\n".format(**row) + (row["sql"] or "") + "\n\n" for row in schema)
        if blake(text.encode()).hex() != schema_digest:
            self.tell("database", "schema", "is not that of version 1")
        asked = {"application_id": 1096045646, "user_version": 1, "auto_vacuum": 1, "encoding": "UTF-8"}
        for pragma, answer in (asked | {"freelist_count": 0, "integrity_check": "ok"}).items():
            if (given := self.database.execute("PRAGMA " + pragma).fetchone()[0]) != answer:
                self.tell("database", pragma, f"is {given}")
        for row in self.database.execute("PRAGMA foreign_key_check").fetchall():
            self.tell(row[0], str(row[1]), "names no row of " + row[2])
        (self.state,) = self.rows("SELECT * FROM vault_state")
        if self.state["vault_id"] != self.header["vault"]:
            raise Refused("the vault id differs from the header's")
        if self.header["generation"] < self.state["lowest_generation"]:
            raise Refused("the header is older than any that is accepted")

    def read_records(self):
        """Every record as the page says, from rows that are byte for byte as it says."""
        for kind, fields in self.types.items():
            self.records[kind] = {}
            for row in self.rows(f'SELECT * FROM "{kind}" ORDER BY local'):
                which = id_of(row["id"])
                try:
                    record = record_in(fields, row)
                    written, ids = row_of(fields, record)
                except (ValueError, TypeError, KeyError, IndexError) as why:
                    self.tell(kind, which, f"row cannot be read: {why!r}")
                    continue
                if any(row[name] != value for name, value in written.items()) or row.get("ids", ids) != ids:
                    self.tell(kind, which, "row is not as the page says")
                if composed(record) != record:
                    self.tell(kind, which, "text is not in NFC")
                check_object(fields, record, kind, lambda word, field: self.tell(kind, which, word + " " + field))
                self.records[kind][which] = record
                self.lines[kind, which] = canonical(self.types, kind, record)
                self.local[kind, which] = row["local"]

    def digest(self, kind, which):
        return digest(self.lines[kind, which])

    def verify(self):
        self.check_chain()
        self.check_states()
        self.check_revisions()
        self.check_unsigned()
        self.check_drafts()
        self.check_signatures()
        self.check_derived()
        given = [((kind, which), kind, record) for kind in self.types for which, record in self.records[kind].items()]
        given = [each for each in given if each[1] != "journal_row"]
        tell = lambda place, word, field: self.tell(*place, word + " " + field)
        Rules(self.types, self.offered, given, tell, lambda *doubt: print("doubt:", *doubt), True)

    def check_chain(self):
        head, self.named = blake(self.header["vault"]), collections.defaultdict(list)
        for place, (which, row) in enumerate(self.records["journal_row"].items(), 1):
            if self.local["journal_row", which] != place or row.get("previous_digest") != head.hex():
                self.tell("journal_row", which, "chain broken: number or previous_digest")
            head = self.digest("journal_row", which)
            if "record" in row:
                self.named[row["record_kind"], row["record"]].append(row | {"local": place})
        self.head = head
        if self.state["journal_head"] != head:
            self.tell("vault_state", "journal_head", "is not the digest of the last row")

    def states(self, kind, which):
        return [row for row in self.named.get((kind, which), []) if "content_digest" in row]

    def is_discarded(self, kind, which, after, before=2**63):
        rows = [row for row in self.named[kind, which] if row["action"] == "discarded"]
        return any(after < row["local"] < before for row in rows)

    def check_states(self):
        for kind, which in self.lines:
            states = self.states(kind, which)
            if kind == "journal_row" or kind in UNSIGNED and "signed_at" not in self.records[kind][which]:
                if states:
                    self.tell(kind, which, "a row of the journal has its digest")
            elif not states:
                self.tell(kind, which, "no row of the journal has its digest")
            elif states[-1]["content_digest"] != self.digest(kind, which).hex():
                self.tell(kind, which, "content differs from the digest in the journal")
            elif kind in ONCE and len(states) > 1:
                self.tell(kind, which, f"{len(states)} rows with a digest where one should be")
        for kind, which in self.named:
            if kind in ("draft", "draft_version", "journal_row"):
                self.tell(kind, which, "is named in the journal")
            states = self.states(kind, which)
            if states and (kind, which) not in self.lines:
                if kind != "session" or not self.is_discarded(kind, which, states[-1]["local"]):
                    self.tell(kind, which, "named in the journal and not there")
        for which, note in self.records["note"].items():
            signed, changed = self.states("note", which), self.states("session", note["session"])
            if signed and changed and changed[-1]["local"] > signed[0]["local"]:
                self.tell("session", note["session"], "was changed after a note of it was signed")

    def check_revisions(self):
        former = collections.defaultdict(list)
        for place, row in enumerate(self.rows("SELECT * FROM revision ORDER BY local"), 1):
            if row["local"] != place:
                self.tell("revision", str(row["local"]), "numbers have a gap")
            former[row["record_kind"], id_of(row["record"])].append(row)
        for kind, which in former.keys() | {key for key in self.named if key[0] in VERSIONED}:
            states, have = self.states(kind, which), former[kind, which]
            expected = []
            for state, later in zip(states, states[1:]):
                if not self.is_discarded(kind, which, state["local"], later["local"]):
                    expected.append((state, later))
            if kind not in VERSIONED or len(have) != len(expected):
                self.tell("revision", f"of {kind} {which}", f"{len(have)} where {len(expected)} states were former")
            for row, (state, later) in zip(have, expected):
                self.check_revision(row, state, later)

    def check_revision(self, row, state, later):
        kind, which = state["record_kind"], state["record"]
        place = f"of {kind} {which}"
        if digest(row["content"]).hex() != state["content_digest"]:
            self.tell("revision", place, "content differs from the digest in the journal")
        if row["replaced"] != later["at"]:
            self.tell("revision", place, "replaced is not the time of the next state")
        try:
            was = parsed(row["content"])
            family = which if kind == "family" else was.get("family")
            if canonical(self.types, was.pop("type"), was) != row["content"] or was["id"] != which:
                self.tell("revision", place, "content is not the canonical JSON of its record")
            if (row["family"] and id_of(row["family"])) != family:
                self.tell("revision", place, "family is another")
        except (JsonMistake, KeyError):
            self.tell("revision", place, "content is no record")

    def check_unsigned(self):
        kept = {id_of(row["record"]): row["digest"] for row in self.rows("SELECT * FROM unsigned_digest")}
        for kind in UNSIGNED:
            for which, record in self.records[kind].items():
                if "signed_at" not in record and kept.pop(which, None) != self.digest(kind, which):
                    self.tell(kind, which, "unsigned_digest differs, or there is none")
        for which in kept:
            self.tell("unsigned_digest", which, "is of nothing that is there")

    def check_drafts(self):
        drafts = self.records["draft"]
        counts = collections.Counter(version["draft"] for version in self.records["draft_version"].values())
        for which in [which for which, count in counts.items() if count > 20]:
            self.tell("draft", which, "more than 20 versions")
        for kind in ("draft", "draft_version"):
            for which, record in self.records[kind].items():
                draft = record if kind == "draft" else drafts.get(record["draft"], {})
                note = drafted(self.types, record["content"], lambda word, _: self.tell(kind, which, word + " content"))
                if note and any(note[field] != draft.get(name) for field, name in OF_THE_DRAFT):
                    self.tell(kind, which, "content is of another draft")
        there = {draft["note"] for draft in drafts.values()} | self.records["note"].keys()
        for (kind, which), rows in self.named.items():
            begun = [row["local"] for row in rows if row["action"] in ("begun", "imported")]
            if kind == "note" and begun and which not in there and not self.is_discarded(kind, which, begun[-1]):
                self.tell("note", which, "was begun, and neither it nor a draft of it is there")

    def check_signatures(self):
        for which, signature in self.records["signature"].items():
            expected = "signed" if bytes_of(signature["vault"]) == self.header["vault"] else "imported"
            if any(row["action"] != expected for row in self.states("signature", which)):
                self.tell("signature", which, f"was not {expected}, as the journal tells it")
            words = self.records["closing_words"].get(signature["record"], {})
            if signature["signed_at"] < words.get("signed_at", signature["signed_at"]):
                self.tell("signature", which, "is older than what it stands under")

    def check_derived(self):
        def compare(table, columns, expected):
            kept = {tuple(row.values()) for row in self.rows(f"SELECT {columns} FROM {table}")}
            for row in kept ^ expected:
                self.tell(table, " ".join(map(str, row)), "row too many" if row in kept else "row missing")

        sessions, notes = self.records["session"], self.records["note"]
        written = {note["session"] for note in notes.values()}
        asked = {which for which, session in sessions.items() if session["status"] != "did_not_take_place"}
        compare("unwritten", "session", {(self.local["session", which],) for which in asked - written})
        struck = {strike["note"] for strike in self.records["strike"].values()}
        added = collections.Counter(addendum["note"] for addendum in self.records["addendum"].values())
        used = [which for which, note in notes.items() if which not in struck and note["session"] in sessions]
        used = [(which, self.local["note", which], sessions[notes[which]["session"]]["day"]) for which in used]
        families = {which: self.local["family", notes[which]["family"]] for which, _, _ in used}
        entries = {(local, families[which], day, added[which]) for which, local, day in used}
        compare("search_entry", "note, family, day, addenda", entries)
        compare("hour", "note, day", {(local, day) for _, local, day in used})


def check_vault(path, passphrase, folder, export=None):
    vault = Vault(path, passphrase, folder)
    if export and vault.is_whole:
        with open(export, encoding="utf-8", newline="\n") as file:
            lines = file.read().split("\n")[1:-1]
        there = set(vault.lines.values())
        for place in [place for place, line in enumerate(lines, 2) if line not in there]:
            vault.tell("export", f"line {place}", "not found in the vault")
        print(f"{len(lines)} lines of the export compared")
    for what, kind, which in vault.found:
        print(what, "|", kind, which)
    if vault.is_whole:
        print(f"{len(vault.lines)} records, head of the journal {vault.head.hex()}")
    return 1 if vault.found else 0


def main(arguments):
    try:
        if arguments[:1] == ["--export"] and len(arguments) == 3:
            return check_export(*arguments[1:])
        if len(arguments) in (3, 4):
            return check_vault(*arguments)
    except Refused as why:
        print("refused:", why)
        return 1
    print(__doc__, file=sys.stderr)
    return 2


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
