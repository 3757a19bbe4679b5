"""Makes the pictures beside this file: python3 make.py, with Pillow. The bytes are committed, so
the tests do not need it; it tells what each picture is. Prints what LittleCMS makes of the colours."""
import io
import struct
import zlib

from PIL import Image, ImageCms

W, H = 24, 16
QUARTERS = [(200, 40, 40), (40, 160, 60), (40, 60, 200), (240, 240, 240)]
PATCHES = [(200, 100, 50), (60, 180, 90), (90, 70, 210), (128, 128, 128), (255, 255, 255), (12, 20, 8)]


def quarters(mode="RGB"):
    """Red, green / blue, white, as seen upright."""
    picture = Image.new("RGB", (W, H))
    for index, colour in enumerate(QUARTERS):
        picture.paste(colour, (index % 2 * W // 2, index // 2 * H // 2, (index % 2 + 1) * W // 2,
                               (index // 2 + 1) * H // 2))
    return picture.convert(mode)


def patches():
    picture = Image.new("RGB", (8 * len(PATCHES), 8))
    for index, colour in enumerate(PATCHES):
        picture.paste(colour, (index * 8, 0, index * 8 + 8, 8))
    return picture


def fixed(value):
    return struct.pack(">i", round(value * 65536))


def profile(colorants, curve):
    """A matrix profile of the least that the standard asks for."""
    def xyz(values):
        return b"XYZ \0\0\0\0" + b"".join(map(fixed, values))

    def text(words):
        data = words.encode("utf-16-be")
        return b"mluc\0\0\0\0" + struct.pack(">II2s2sII", 1, 12, b"en", b"US", len(data), 28) + data

    tags = [(b"desc", text("Test")), (b"cprt", text("none")), (b"wtpt", xyz((0.9642, 1, 0.8249)))]
    tags += zip((b"rXYZ", b"gXYZ", b"bXYZ"), map(xyz, colorants))
    tags += [(name, curve) for name in (b"rTRC", b"gTRC", b"bTRC")]
    start = 132 + 12 * len(tags)
    table, body = struct.pack(">I", len(tags)), b""
    for name, data in tags:
        table += name + struct.pack(">II", start + len(body), len(data))
        body += data + b"\0" * (-len(data) % 4)
    head = struct.pack(">I4sI4s4s4s6H4s4s", start + len(body), b"test", 0x04000000, b"mntr",
                       b"RGB ", b"XYZ ", 2026, 1, 1, 0, 0, 0, b"acsp", b"APPL").ljust(68, b"\0")
    head += b"".join(map(fixed, (0.9642, 1, 0.8249)))
    return head.ljust(128, b"\0") + table + body


PARAMETRIC = b"para\0\0\0\0" + struct.pack(">HH", 3, 0) + b"".join(
    map(fixed, (2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045)))
EXPONENT = b"curv\0\0\0\0" + struct.pack(">IH", 1, 563) + b"\0\0"
SAMPLED = b"curv\0\0\0\0" + struct.pack(">I", 64) + b"".join(
    struct.pack(">H", round((i / 63) ** 1.8 * 65535)) for i in range(64))
P3 = ((0.51512, 0.24120, -0.00105), (0.29198, 0.69225, 0.04189), (0.15710, 0.06657, 0.78407))
ADOBE = ((0.60974, 0.31111, 0.01947), (0.20528, 0.62567, 0.06087), (0.14919, 0.06322, 0.74457))
PROPHOTO = ((0.79767, 0.28804, 0.0), (0.13519, 0.71188, 0.0), (0.03134, 0.00009, 0.82491))


def converted(icc, name):
    source = ImageCms.ImageCmsProfile(io.BytesIO(icc))
    target = ImageCms.createProfile("sRGB")
    out = ImageCms.profileToProfile(patches(), source, target,
                                    renderingIntent=ImageCms.Intent.RELATIVE_COLORIMETRIC)
    print(name, [out.getpixel((index * 8 + 4, 4)) for index in range(len(PATCHES))])


def chunk(name, data):
    return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))


def png(path, kind, depth, rows, interlaced=False, extra=b"", size=(W, H)):
    head = struct.pack(">IIBBBBB", *size, depth, kind, 0, 0, int(interlaced))
    data = b"".join(b"\0" + row for row in rows)
    with open(path, "wb") as file:
        file.write(b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + extra
                   + chunk(b"IDAT", zlib.compress(data, 9)) + chunk(b"IEND", b""))


def main():
    upright = quarters()
    turns = [None, Image.Transpose.FLIP_LEFT_RIGHT, Image.Transpose.ROTATE_180,
             Image.Transpose.FLIP_TOP_BOTTOM, Image.Transpose.TRANSPOSE, Image.Transpose.ROTATE_90,
             Image.Transpose.TRANSVERSE, Image.Transpose.ROTATE_270]
    for number, turn in enumerate(turns, 1):
        exif = Image.Exif()
        exif[0x0112] = number
        (upright.transpose(turn) if turn is not None else upright).save(
            f"turned-{number}.jpg", quality=90, subsampling=0, exif=exif)
    exif = Image.Exif()
    exif[0x0112] = 6
    upright.transpose(Image.Transpose.ROTATE_90).save("turned-6.webp", lossless=True, exif=exif)

    p3 = profile(P3, PARAMETRIC)
    exif[0x010F] = "Camera"
    place = exif.get_ifd(0x8825)
    place[1], place[2], place[3], place[4] = "N", (20.0, 15.0, 30.0), "E", (105.0, 58.0, 30.0)
    upright.transpose(Image.Transpose.ROTATE_90).save(
        "everything.jpg", quality=90, subsampling=0, exif=exif, icc_profile=p3, comment="Private",
        xmp=b"<x:xmpmeta xmlns:x='adobe:ns:meta/'/>")
    patches().save("p3.jpg", quality=100, subsampling=0, icc_profile=p3)
    patches().save("p3.webp", lossless=True, icc_profile=p3)
    patches().save("adobe.png", icc_profile=profile(ADOBE, EXPONENT))
    patches().save("prophoto.png", icc_profile=profile(PROPHOTO, SAMPLED))
    converted(p3, "p3")
    converted(profile(ADOBE, EXPONENT), "adobe")
    converted(profile(PROPHOTO, SAMPLED), "prophoto")

    upright.convert("L").save("grey.jpg", quality=90)
    upright.convert("CMYK").save("cmyk.jpg", quality=95)
    upright.save("progressive.jpg", quality=90, progressive=True)
    upright.quantize(4).save("palette.png")
    upright.save("plain.png")
    see_through = upright.convert("RGBA")
    see_through.paste((200, 40, 40, 128), (0, 0, W // 2, H // 2))
    see_through.paste((255, 0, 255, 0), (W // 2, 0, W, H // 2))
    see_through.save("alpha.png")
    see_through.save("alpha.webp", lossless=True, exact=True)
    upright.save("photo.webp", quality=95)
    small = [quarters().rotate(turn) for turn in (0, 180)]
    small[0].save("moving.webp", save_all=True, append_images=small[1:], lossless=True, exif=exif,
                  xmp=b"<x:xmpmeta/>")
    small[0].save("moving.gif", save_all=True, append_images=small[1:])
    small[0].save("moving.png", save_all=True, append_images=small[1:], exif=exif)

    pixels = [[upright.getpixel((x, y)) for x in range(W)] for y in range(H)]
    png("rgb16.png", 2, 16, [b"".join(struct.pack(">3H", *(v * 257 for v in p)) for p in row)
                             for row in pixels])
    png("grey16.png", 0, 16, [b"".join(struct.pack(">H", x * 65535 // (W - 1)) for x in range(W))
                              for _ in range(H)])
    passes = [(0, 0, 8, 8), (4, 0, 8, 8), (0, 4, 4, 8), (2, 0, 4, 4), (0, 2, 2, 4), (1, 0, 2, 2),
              (0, 1, 1, 2)]
    rows = [b"".join(bytes(pixels[y][x]) for x in range(x0, W, dx))
            for x0, y0, dx, dy in passes for y in range(y0, H, dy)]
    png("interlaced.png", 2, 8, rows, interlaced=True)
    png("light.png", 0, 8, [bytes([0, 64, 128, 192] * (W // 4))] * H,
        extra=chunk(b"gAMA", struct.pack(">I", 100000)))
    png("grey-alpha.png", 4, 8, [bytes(v for x in range(W) for v in (90, 255 * (x < W // 2)))] * H)
    png("strip.png", 2, 8, [bytes((40, 60, 200)) * 20000] * 8, size=(20000, 8))
    # Promises of 40,000 times 40,000 pixels, in 67 bytes.
    png("bomb.png", 2, 8, [b""], size=(40000, 40000))


if __name__ == "__main__":
    main()
