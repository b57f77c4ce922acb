#!/usr/bin/python3
"""Reads a vault by what docs/vault-format.md and docs/interchange.md say, with nothing of Attune: opens it, reads its
records and verifies all that can be verified. Where an export is named, each of its lines must be in the vault.

    read_vault.py VAULT PASSPHRASE FOLDER_OF_THE_PAGES [EXPORT]
"""
import hashlib, hmac, json, re, sqlite3, struct, sys, unicodedata
from nacl import bindings, pwhash
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

PAGE, PREFIX = 4096, 16384
def blake(data, key=b""): return hashlib.blake2b(data, digest_size=32, key=key).digest()
def fail(words): sys.exit("read_vault: " + words)

# --- the pages: types, fields and forms
LEFT_OUT = re.compile("[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]")
def types_on(page):
    kinds, current, rows = {}, None, None
    for line in page.split("\n"):
        if m := re.match(r"### `(\w+)`$", line):
            current = kinds.setdefault(m[1], []); rows = {}; target = current
            kinds[m[1] + ":rows"] = rows
        elif m := re.match(r"Each of `(\w+)`:$", line):
            target = rows.setdefault(m[1], [])
        elif line.startswith("## "):
            current = None
        elif current is not None and (m := re.match(r"\| `(\w+)` \| (.*) \| ([\w ]*) \|$", line)):
            target.append((m[1], m[2]))
    return kinds

def form_of(form):
    if form.startswith("id of") or form == "id": return "id"
    if form.startswith("list of ids"): return "ids"
    if form == "list of objects": return "objects"
    if form.startswith("list: id"): return "list of id"
    if form.startswith("list:"): return "list"
    if form == "true or false": return "flag"
    if form == "bytes": return "bytes"
    if form in ("whole number", "time"): return "number"
    return "text"

# --- canonical JSON
SHORT = {'"': '\\"', "\\": "\\\\", "\b": "\\b", "\t": "\\t", "\n": "\\n", "\f": "\\f", "\r": "\\r"}
def text(t): return '"' + "".join(SHORT.get(c) or (c if ord(c) >= 32 else "\\u%04x" % ord(c)) for c in t) + '"'
def canonical(v):
    if v is True: return "true"
    if isinstance(v, int): return str(v)
    if isinstance(v, str): return text(v)
    if isinstance(v, list): return "[" + ",".join(canonical(x) for x in v) + "]"
    return "{" + ",".join(text(k) + ":" + canonical(x) for k, x in v.items()) + "}"
def digest(v): return blake(canonical(v).encode())

def uuid(b):
    h = b.hex(); return "-".join((h[:8], h[8:12], h[12:16], h[16:20], h[20:]))

# --- the key
def open_header(data, passphrase):
    whole = []
    for at in (0, PAGE):
        copy = data[at:at + PAGE]
        if copy[:8] == b"ATTUNE\0\1" and blake(copy[:4064]) == copy[4064:]:
            if struct.unpack_from("<H", copy, 8)[0] > 1: fail("a later format")
            whole.append((struct.unpack_from("<Q", copy, 16)[0], -at, copy))
    if not whole: fail("no header copy is whole")
    whole.sort(reverse=True)
    typed = unicodedata.normalize("NFC", LEFT_OUT.sub("", passphrase)).encode()
    for _, at, copy in whole:
        vault, salt = copy[24:40], copy[40:56]
        for i in range(8):
            slot = copy[64 + 448 * i:64 + 448 * (i + 1)]
            if slot[0] != 1: continue
            passes, memory = struct.unpack_from("<IQ", slot, 4)
            if not (2 <= passes <= 16 and 19 * 2**20 <= memory <= 2**31): fail("absurd costs")
            key = pwhash.argon2id.kdf(32, typed, slot[16:32], passes, memory)
            try:
                data_key = bindings.crypto_aead_xchacha20poly1305_ietf_decrypt(
                    slot[80:128], b"Attune key slot 1" + vault + slot[:56], slot[56:80], key)
            except Exception: continue
            def sub(n): return hashlib.blake2b(b"", digest_size=32, key=data_key, salt=struct.pack("<QQ", n, 0),
                                               person=b"AttuneK1" + bytes(8)).digest()
            if blake(copy[:3648], key=sub(2)) == copy[3648:3680]:
                return vault, salt, sub(1), struct.unpack_from("<Q", copy, 16)[0]
    fail("the passphrase does not open it")

# --- the pages of the database
def decrypt(data, key, salt):
    mac_key = hashlib.pbkdf2_hmac("sha512", key, bytes(b ^ 0x3A for b in salt), 2, 32)
    out = bytearray()
    for number in range(1, (len(data) - PREFIX) // PAGE + 1):
        page = data[PREFIX + (number - 1) * PAGE:PREFIX + number * PAGE]
        skip = 16 if number == 1 else 0
        if number == 1 and page[:16] != salt: fail("the header belongs to another vault")
        content, iv, mac = page[skip:4016], page[4016:4032], page[4032:4096]
        if not any(page): out += page; continue
        if hmac.new(mac_key, content + iv + struct.pack("<I", number), "sha512").digest() != mac:
            fail(f"page {number} does not authenticate")
        d = Cipher(algorithms.AES(key), modes.CBC(iv)).decryptor()
        plain = d.update(content) + d.finalize()
        out += (b"SQLite format 3\0" if number == 1 else b"") + plain + bytes(80)
    return bytes(out)

class Vault:
    def __init__(self, path, passphrase, pages):
        data = open(path, "rb").read()
        if len(data) % PAGE or len(data) < PREFIX + PAGE: fail("the file is cut")
        self.id, salt, key, self.generation = open_header(data, passphrase)
        self.kinds = types_on(open(pages + "/interchange.md").read())
        self.carried = [k for k in self.kinds if ":" not in k]
        self.kinds.update(types_on(open(pages + "/vault-format.md").read()))
        self.db = sqlite3.connect(":memory:")
        # An SQLite before 3.43 does not have it, and the checks of the tables ask for it.
        length = lambda t: None if t is None else len(str(t).encode())
        self.db.create_function("octet_length", 1, length, deterministic=True)
        self.db.deserialize(decrypt(data, key, salt))
    def rows(self, sql, *values): return self.db.execute(sql, values).fetchall()

    def value(self, form, v, ids, rows):
        """A value in a column or a list as it is in canonical JSON; None where it is left out."""
        form = form_of(form)
        if v is None: return None
        if form == "id": return uuid(v) if isinstance(v, bytes) else uuid(ids[v])
        if form == "ids":
            all_ = [v[i:i + 16] for i in range(0, len(v), 16)] if isinstance(v, bytes) else [ids[i] for i in v]
            return [uuid(i) for i in sorted(all_)] or None
        if form == "bytes": return v.hex() or None
        if form == "flag": return True if v else None
        if form == "number": return v
        if form == "list of id": return [uuid(ids[i]) for i in (json.loads(v) if isinstance(v, str) else v)] or None
        if form == "list": return (json.loads(v) if isinstance(v, str) else v) or None
        if form == "objects":
            out = []
            for item in json.loads(v):
                o = {}
                for (name, f), x in zip(rows, item):
                    if (x := self.value(f, x, ids, None)) is not None: o[name] = x
                out.append(o)
            return out or None
        return v or None

    def record(self, kind, row):
        fields = self.kinds[kind]
        ids = []
        if "ids" in row and row["ids"] is not None: ids = [row["ids"][i:i + 16] for i in range(0, len(row["ids"]), 16)]
        out = {"type": kind}
        for name, form in fields:
            v = self.value(form, row[name], ids, self.kinds[kind + ":rows"].get(name))
            if v is not None: out[name] = v
        return out
    def all(self, kind, order="id"):
        cursor = self.db.execute(f'SELECT * FROM "{kind}" ORDER BY {order}')
        names = [d[0] for d in cursor.description]
        for r in cursor.fetchall(): yield dict(zip(names, r)), self.record(kind, dict(zip(names, r)))

def without_type(r): return {k: v for k, v in r.items() if k != "type"}

def verify(v):
    found, states, rows = [], {}, []
    head = blake(v.id)
    for raw, r in v.all("journal_row", "local"):
        if raw["local"] != len(rows) + 1 or bytes.fromhex(r["previous_digest"]) != head: found.append(("chain broken", r["id"]))
        head = digest(r); rows.append(r)
        if r.get("content_digest"): states.setdefault((r["record_kind"], r["record"]), []).append(r)
    ((kept,),) = v.rows("SELECT journal_head FROM vault_state")
    if kept != head: found.append(("head differs", head.hex()))
    ((vid, lowest),) = v.rows("SELECT vault_id, lowest_generation FROM vault_state")
    if vid != v.id or v.generation < lowest: found.append(("vault state", vid.hex()))
    records, count = {}, 0
    versioned = "practice clinician vocabulary_word family person dyad course session".split()
    once = "note addendum strike signature closing_words".split()
    unsigned = {uuid(a): b for a, b in v.rows("SELECT record, digest FROM unsigned_digest")}
    signatures = {}
    for _, s in v.all("signature"): signatures.setdefault((s["record_kind"], s["record"]), []).append(s)
    for kind in versioned + once + "draft draft_version later_words".split():
        for _, r in v.all(kind):
            records[kind, r["id"]] = r; count += 1
            told = states.get((kind, r["id"]), [])
            is_signed = (kind, r["id"]) in signatures
            if kind in ("draft", "draft_version", "later_words") or (kind == "closing_words" and not is_signed):
                if unsigned.pop(r["id"], None) != digest(r): found.append(("unsigned changed", kind, r["id"]))
                continue
            if not told or told[-1]["content_digest"] != digest(r).hex():
                found.append(("record changed", kind, r["id"]))
                continue
            if kind in once and len(told) != 1: found.append(("written twice", kind, r["id"]))
            if kind in versioned:
                former = v.rows("SELECT record_kind, replaced, content FROM revision WHERE record = ? ORDER BY local",
                                bytes.fromhex(r["id"].replace("-", "")))
                if len(former) != len(told) - 1: found.append(("revisions", kind, r["id"]))
                for (k, replaced, content), here, then in zip(former, told, told[1:]):
                    if k != kind or blake(content.encode()).hex() != here["content_digest"] or replaced != then["at"]:
                        found.append(("revision changed", kind, r["id"]))
            if kind in ("note", "addendum") and not is_signed: found.append(("signature missing", kind, r["id"]))
    for rid in unsigned: found.append(("unsigned gone", rid))
    for key, told in states.items():
        gone = any(r["action"] == "discarded" and r.get("record") == key[1] for r in rows)
        if key not in records and not (key[0] == "session" and gone): found.append(("record missing", *key))
    for (kind, rid), stamps in signatures.items():
        for s in stamps:
            what = records.get((kind, rid))
            if what is None: found.append(("signature of nothing", s["id"])); continue
            content = {"scheme": s["scheme"], kind: without_type(what)}
            if kind == "note":
                session = records["session", what["session"]]
                content["session"] = {k: session[k] for k in ("day", "zone", "start", "stop", "status", "place") if k in session}
            if "shown_names" in s: content["shown_names"] = s["shown_names"]
            if digest(content).hex() != s["digest"]: found.append(("signature broken", kind, rid))
    return found, count, head

def same_as_export(v, path):
    """Whether the records of the vault are, line for line, those of an export."""
    lines = open(path, encoding="utf-8").read().split("\n")
    header = json.loads(lines[0])
    wanted = set(l for l in lines[1:] if l)
    mine = {canonical(r) for kind in header["counts"] for _, r in v.all(kind)}
    return sorted(wanted - mine)[:3], len(wanted)

def main():
    vault = Vault(*sys.argv[1:4])
    found, count, head = verify(vault)
    for f in found: print(*f)
    print(f"{count} records, head of the journal {head.hex()}")
    if len(sys.argv) > 4:
        missing, lines = same_as_export(vault, sys.argv[4])
        for line in missing: print("not in the vault:", line)
        print(f"{lines} lines of the export compared")
        found += missing
    sys.exit(1 if found else 0)
main()
