// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/parts/part_map.h"
#include "app/gui/theme/theme.h"
#include "tests/app/gui/sample_rows.h"

#include <QApplication>
#include <QImage>
#include <QPainter>

#include <algorithm>
#include <array>
#include <cstdio>
#include <ctime>
#include <functional>
#include <vector>

using namespace partway;
using namespace partway::test;

namespace {

double medianOf(const std::function<void()> &work)
{
    constexpr int rounds = 101;
    std::vector<double> spent;
    work(); // pictures of cells are made once
    for (int i = 0; i < rounds; ++i) {
        const std::clock_t before = std::clock();
        work();
        spent.push_back(1000.0 * double(std::clock() - before) / CLOCKS_PER_SEC);
    }
    std::nth_element(spent.begin(), spent.begin() + rounds / 2, spent.end());
    return spent[rounds / 2];
}

/// All looks side by side; `shift` gives every part another one.
QList<Part> variedParts(int count, int shift)
{
    QList<Part> parts = sampleParts(count, 0);
    for (int i = 0; i < count; ++i) {
        Part &part = parts[i];
        part.state = std::array{PartState::Waiting, PartState::Confirmed, PartState::Sending,
                                PartState::Retrying}[size_t(i + shift) % 4];
        part.sent = part.range.size * (i % 8) / 8;
    }
    return parts;
}

void printFigures(const char *what, QSize size, double ratio)
{
    constexpr int parts = 10'000;
    const QList<Part> some[] = {variedParts(parts, 0), variedParts(parts, 1)};
    PartMap map;
    map.resize(size);
    map.setParts(some[0], false);
    QImage canvas(size * ratio, QImage::Format_RGB32);
    canvas.setDevicePixelRatio(ratio);
    int round = 0;
    const double take = medianOf([&] { map.setParts(some[++round % 2], false); });
    const double again = medianOf([&] { map.render(&canvas, {}, {}, QWidget::RenderFlags{}); });
    const double both = medianOf([&] {
        map.setParts(some[++round % 2], false);
        map.render(&canvas, {}, {}, QWidget::RenderFlags{});
    });
    std::printf("%-34s %6d cells: paint, all changed %6.2f ms, none changed %6.2f ms; take in %5.2f ms\n",
                what, int(map.cells().size()), both - take, again, take);
}

} // namespace

/// How long the part map takes for 10,000 parts: the median of 101 rounds, in milliseconds of
/// the processor: a busy machine must not tell other figures.
int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    applyTheme(application, ThemeChoice::Light);
    printFigures("a cell each, 1400 x 1200", {1400, 1200}, 1);
    printFigures("a cell each, 1400 x 1200 at 2x", {1400, 1200}, 2);
    printFigures("shared cells, 560 x 120", {560, 120}, 1);
    return 0;
}
