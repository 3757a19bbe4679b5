#!/usr/bin/env python3
"""generate.py FOLDER [POSTS] [--directives N] [--citations M] [--plain]: a made-up portal, for measurements.

POSTS news posts (10,000 unless told), and an archive of N directives (none unless told) in which posts and
directives cite directives M times, half of them each, as often as not with the date, now and then badly written.
With --plain every citation is a run of words of the same length instead, so that two portals differ in nothing else.

The same numbers give the same files: the seed is fixed and the clock is not asked. Posts have about 3 KB of
Vietnamese text with headings, lists, tables, quotes and links, one to three topics, an author and a kind, and
are spread over the twenty school years from September 2000, one plan for each.
"""
import argparse
import os
import random

PHRASES = """nhà trường|học sinh lớp 4A|cha mẹ học sinh|thầy cô giáo|tổ chuyên môn|công đoàn trường|liên đội|chi đoàn giáo viên
tổ chức buổi sinh hoạt|phát động phong trào thi đua|tham gia hội thi cấp thành phố|hưởng ứng tuần lễ học tập suốt đời
rà soát cơ sở vật chất|đổi mới phương pháp dạy học|thực hiện chương trình giáo dục phổ thông mới|phòng chống đuối nước
bảo đảm an toàn giao thông|nâng cao văn hóa đọc|giữ gìn trường lớp xanh, sạch, đẹp|chăm sóc vườn rau của lớp
kỷ niệm ngày Nhà giáo Việt Nam|ôn tập chuẩn bị kiểm tra học kỳ|trao học bổng cho học sinh vượt khó|thăm và tặng quà
trong tuần này|ngay từ đầu năm học|với tinh thần đoàn kết|theo kế hoạch đã đề ra|dưới sân trường rợp bóng cây
kết quả rất đáng khích lệ|mọi việc diễn ra đúng tiến độ|các em rất hào hứng|phụ huynh đồng tình ủng hộ""".replace("\n", "|").split("|")
TOPICS = ["quan-ly", "chuong-trinh", "giao-duc", "nha-giao", "to-chuc", "co-so", "cong-nghe", "hop-tac", "dan-toc",
          "tai-chinh", "the-chat", "tu-tuong", "thanh-tra", "ngoai-ngu", "doi-moi", "thuong-xuyen", "thi-dua", "cai-cach"]
AUTHORS = ["Tùng", "Mai", "Huệ", "Hoa", "Yến", "Việt Anh", "Thảo", "Thuần", "Khương", "Nam"]


def sentence(rng):
    text = ", ".join(rng.choice(PHRASES) for _ in range(rng.randint(2, 4)))
    return text[0].upper() + text[1:] + "."


def paragraph(rng):
    words = " ".join(sentence(rng) for _ in range(rng.randint(3, 5)))
    return words.replace("thầy cô", "**thầy cô**", 1).replace("các em", "*các em*", 1)


def body(rng):
    parts = [paragraph(rng)]
    for number in range(3):
        parts.append(f"## {sentence(rng)[:48]} {number + 1}")
        parts.append(paragraph(rng))
        shape = rng.randrange(4)
        if shape == 0:
            parts.append("\n".join(f"- {sentence(rng)}" for _ in range(3)))
        elif shape == 1:
            rows = "\n".join(f"| {lop} | {rng.randint(20, 35)} | {rng.randint(1, 9)} |" for lop in ("4A", "4B", "5A"))
            parts.append(f"| Lớp | Sĩ số | Giải |\n| --- | ---: | ---: |\n{rows}")
        elif shape == 2:
            parts.append(f"> {sentence(rng)}\n> {sentence(rng)}")
        else:
            parts.append(f"Xem thêm tại [trang của ngành](https://moet.gov.vn/tin/{rng.randrange(10**6)}).")
    return "\n\n".join(parts) + "\n"


TYPES = [("KH", "Kế hoạch"), ("QĐ", "Quyết định"), ("TB", "Thông báo"), ("CT", "Chỉ thị"), ("BC", "Báo cáo")]
ORGANS = ["PGDĐT", "SGDĐT", "UBND", "TH-THCSHB"]


def archive(count):
    """Numbers with their days, the oldest first; every number is given once, so that none is ambiguous."""
    directives = []
    for n in range(count):
        day = n * 20 * 12 * 28 // count
        abbreviation, name = TYPES[n % len(TYPES)]
        organ = ORGANS[n // len(TYPES) % len(ORGANS)]
        number = n // (len(TYPES) * len(ORGANS)) + 1
        directives.append((f"{number:02}/{abbreviation}-{organ}", name, (2000 + day // 336, day // 28 % 12 + 1, day % 28 + 1)))
    return directives


def citation(rng, directive, plain):
    number, name, (year, month, day) = directive
    shape = rng.randrange(10)
    if shape == 0:
        number = number.replace("/", " /").replace("-", " – ", 1)
    date = f" ngày {day:02}/{month}/{year}" if shape < 8 else ""
    text = f"Thực hiện {name} số {number}{date}, "
    if not plain:
        return text
    return ("".join(" " if c == " " else "a" if ord(c) < 128 else "ô" if ord(c) < 0x800 else "ố" for c in text[:-2]) + ", ").capitalize()


def cite(rng, text, directives, count, plain):
    """`text` with `count` citations at the beginnings of its sentences."""
    sentences = text.split(". ")
    for _ in range(count if directives else 0):
        place = rng.randrange(len(sentences))
        sentences[place] = citation(rng, rng.choice(directives), plain) + sentences[place]
    return ". ".join(sentences)


def shares(total, parts):
    """`total` in `parts` whole numbers that differ by one at most."""
    return [total * (n + 1) // parts - total * n // parts for n in range(parts)]


def write(path, text):
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "w", encoding="utf-8") as file:
        file.write(text)


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("folder")
    arguments.add_argument("posts", type=int, nargs="?", default=10_000)
    arguments.add_argument("--directives", type=int, default=0)
    arguments.add_argument("--citations", type=int, default=0)
    arguments.add_argument("--plain", action="store_true")
    given = arguments.parse_args()
    root, posts, directives = given.folder, given.posts, archive(given.directives)
    cited = given.citations // 2 if posts else 0
    # A stream of its own, so that a portal without citations stays what it was.
    citing = random.Random(2_000_20_000)
    rng = random.Random(20_201_120)
    people = "".join(f'\n[[person]]\nname = "{name}"\ndepartment = "to-chuyen-mon"\n' for name in AUTHORS)
    issuers = "".join(
        f'\n[[issuer]]\nid = "co-quan-{n}"\nname = "Cơ quan {n}"\nsymbols = ["{organ}"]\nlevel = "district"\n'
        for n, organ in enumerate(ORGANS)) if directives else ""
    write(f"{root}/site.toml", f'''title = "Trường TH-THCS Hoa Ban"
base_url = "https://hoaban.example.edu.vn/"
utc_offset = "+07:00"

[[department]]
id = "to-chuyen-mon"
name = "Tổ chuyên môn"

[[kind]]
id = "hoat-dong"
name = "Hoạt động"
{issuers}{people}''')
    years = 20
    for year in range(2000, 2000 + years):
        topics = "".join(f"  - id: {id}\n    number: \"{n + 1}\"\n    title: {sentence(rng)[:40]}\n" for n, id in enumerate(TOPICS))
        write(f"{root}/content/plans/{year}-{year + 1}.md", f"""---
title: Kế hoạch truyền thông năm học {year}-{year + 1}
period: {year}-{year + 1}
number_pending: true
issued: {year}-09
topics:
{topics}---
{body(rng)}""")
    shared = shares(given.citations - cited, max(1, len(directives)))
    for place, (number, name, (year, month, day)) in enumerate(directives):
        text = cite(citing, body(citing), directives[:place], shared[place] if place else 0, given.plain)
        organ = ORGANS.index(number.split("-", 1)[1])
        file = number.lower().replace("/", "-").replace("đ", "d")
        write(f"{root}/content/directives/{year}/{file}.md", f"""---
number: {number}
issued: {year}-{month:02}-{day:02}
issuer: co-quan-{organ}
subject: {sentence(citing)[:70]}
---
{text}""")
    citations = shares(cited, max(1, posts))
    for number in range(posts):
        month = number * years * 12 // posts
        year, month = 2000 + (month + 8) // 12, (month + 8) % 12 + 1
        day = rng.randint(1, 28)
        topics = ", ".join(rng.sample(TOPICS, rng.randint(1, 3)))
        title = sentence(rng)[:70].rstrip(",. ")
        write(f"{root}/content/posts/{year}/{month:02}/tin-{number:06}.md", f"""---
title: {title}
date: {year}-{month:02}-{day:02}
author: {rng.choice(AUTHORS)}
topics: [{topics}]
kind: {rng.choice(["tin", "hoat-dong"])}
---
{cite(citing, body(rng), directives[:number * len(directives) // posts], citations[number], given.plain)}""")


main()
