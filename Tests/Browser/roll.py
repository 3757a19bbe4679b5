"""roll.py FOLDER: a made-up portal with one post for each of 1,440 pupils, whose names differ in a tone or a letter.

Prints questions with known answers: a name as it is written, then the same name typed without diacritics.
"""
import itertools
import pathlib
import random
import sys
import unicodedata

FAMILY = ["Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Huỳnh", "Phan", "Vũ", "Đặng", "Bùi"]
MIDDLE = ["Văn", "Vân", "Thị", "Thu", "Thư", "Đức", "Minh", "Hải", "Ngọc", "Quang", "Bảo", "Gia"]
GIVEN = ["An", "Ân", "Bình", "Châu", "Dũng", "Dung", "Hà", "Hạ", "Khang", "Linh", "Lĩnh", "My"]
DEEDS = ["giải toán trên mạng", "kể chuyện theo sách", "vẽ tranh về mái trường", "chạy ngắn tại hội khỏe",
         "viết thư quốc tế", "làm báo tường", "hát dân ca", "trồng cây đầu xuân"]


def plain(text):
    letters = unicodedata.normalize("NFD", text.replace("Đ", "D").replace("đ", "d"))
    return "".join(letter for letter in letters if not unicodedata.combining(letter)).lower()


def main():
    root = pathlib.Path(sys.argv[1])
    posts = root / "content" / "posts"
    posts.mkdir(parents=True)
    (root / "site.toml").write_text(
        'title = "Trường Tiểu học Hoa Ban"\nbase_url = "https://hoaban.example.edu.vn/"\nutc_offset = "+07:00"\n',
        encoding="utf-8")
    rng = random.Random(20_201_120)
    names = [" ".join(parts) for parts in itertools.product(FAMILY, MIDDLE, GIVEN)]
    rng.shuffle(names)
    for number, name in enumerate(names):
        others = ", ".join(rng.choice(names) .split()[-1] for _ in range(4))
        body = f"Em {name} đạt giải {rng.choice(DEEDS)}. Cùng dự thi có các bạn {others}."
        (posts / f"em-{number}.md").write_text(
            f"---\ntitle: Gương học tốt số {number % 90 + 10}\ndate: 2020-{number % 9 + 1:02}-15\n---\n{body}\n",
            encoding="utf-8")
    for number in range(0, 1440, 36):
        print(f"{names[number]}\t/em-{number}/")
        print(f"{plain(names[number])}\t/em-{number}/")


if __name__ == "__main__":
    main()
