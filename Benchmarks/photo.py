"""Makes a 12-megapixel photo as a phone does: python3 photo.py FILE. The same file every time."""
import sys
from pathlib import Path

import numpy as np
from PIL import Image, ImageDraw, ImageFont

sys.path.insert(0, str(Path(__file__).parent.parent / "Tests/ImagesTests/Pictures"))
from make import P3, PARAMETRIC, profile  # noqa: E402

WIDTH, HEIGHT = 3000, 4000


def noise(rng, power):
    """Noise in which coarse is stronger than fine, as in leaves and crowds."""
    waves = np.fft.rfft2(rng.standard_normal((HEIGHT, WIDTH)))
    radius = np.hypot(np.fft.fftfreq(HEIGHT)[:, None], np.fft.rfftfreq(WIDTH)[None])
    radius[0, 0] = 1
    found = np.fft.irfft2(waves / radius**power, s=(HEIGHT, WIDTH))
    return (found / found.std()).astype(np.float32)


def bytes_of(values):
    return Image.fromarray(np.clip(values, 0, 255).astype(np.uint8))


def main():
    rng = np.random.default_rng(7)
    y, x = np.mgrid[0:HEIGHT, 0:WIDTH].astype(np.float32)
    sky = np.stack([120 + 90 * y / HEIGHT + 20 * np.sin(x / 400),
                    150 + 40 * (1 - y / HEIGHT) + 15 * np.cos(y / 300),
                    220 - 120 * y / HEIGHT], -1)
    leaves = noise(rng, 1.1)
    mask = 1 / (1 + np.exp(-3 * (noise(rng, 1.5) + 4 * (y / HEIGHT - 0.4))))[..., None]
    yard = np.stack([70 + 38 * leaves, 110 + 42 * leaves, 50 + 30 * leaves], -1)
    picture = bytes_of(sky * (1 - mask) + yard * mask)
    draw = ImageDraw.Draw(picture)
    for index in range(260):
        left, top = rng.integers(0, WIDTH), rng.integers(HEIGHT // 3, HEIGHT)
        r = int(rng.integers(10, 120))
        colour = tuple(int(value) for value in rng.integers(20, 255, 3))
        shape = draw.ellipse if index % 2 else draw.rectangle
        shape([left - r, top - r, left + r, top + r], fill=colour, outline=(20, 20, 20), width=3)
    draw.rectangle([500, 300, 2500, 700], fill=(250, 250, 245))
    draw.text((560, 340), "CHAO MUNG NGAY NHA GIAO\nVIET NAM 20-11", fill=(200, 10, 20),
              font=ImageFont.load_default(size=120))
    grain = rng.standard_normal((HEIGHT, WIDTH, 1)) * 5 + rng.standard_normal((HEIGHT, WIDTH, 3)) * 2.5
    shown = bytes_of(np.asarray(picture).astype(np.float32) + grain)

    exif = Image.Exif()
    exif[0x0112] = 6
    place = exif.get_ifd(0x8825)
    place[1], place[2], place[3], place[4] = "N", (20.0, 15.0, 30.0), "E", (105.0, 58.0, 30.0)
    shown.transpose(Image.Transpose.ROTATE_90).save(
        sys.argv[1], quality=92, subsampling=2, exif=exif, icc_profile=profile(P3, PARAMETRIC))


main()
