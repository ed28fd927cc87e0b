// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/scenario.h"

#include <algorithm>

namespace partway::sim {

namespace {

Wish wishOf(SimRandom &random)
{
    const int draw = random.between(0, 99);
    if (draw < 70)
        return Wish::Finish;
    if (draw < 80)
        return Wish::Abort;
    if (draw < 88)
        return Wish::RemoveAndAbort;
    if (draw < 94)
        return Wish::RemoveAndLeave;
    return Wish::LeavePaused;
}

Errand errandOf(SimRandom &random, int index, int size)
{
    Errand errand;
    errand.path = QStringLiteral("/home/file-%1").arg(index);
    errand.key = QStringLiteral("folder/object-%1").arg(index);
    errand.size = size;
    errand.wish = wishOf(random);
    errand.objectExists = random.chance(0.15);
    errand.overwrite = random.chance(0.85);
    errand.strangersUpload = random.chance(0.2);
    errand.startPaused = random.chance(0.1);
    errand.sendsChangedFile = random.chance(0.7);
    return errand;
}

Dangers dangersOf(SimRandom &random)
{
    Dangers dangers;
    dangers.crashes = random.chance(0.6);
    dangers.powerLoss = dangers.crashes && random.chance(0.5);
    dangers.changingFiles = random.chance(0.2);
    dangers.strangersAbort = random.chance(0.2);
    dangers.outages = random.chance(0.4);
    dangers.expiringKeys = random.chance(0.2);
    dangers.fullDisk = random.chance(0.2);
    dangers.wrongClock = random.chance(0.2);
    dangers.restlessPerson = random.chance(0.5);
    return dangers;
}

} // namespace

Scenario Scenario::of(quint64 seed, int parts)
{
    SimRandom random(seed * 2654435761U + 17);
    Scenario scenario;
    scenario.seed = seed;
    scenario.personality =
        personalities.at(static_cast<std::size_t>(random.between(0, int(personalities.size()) - 1)));
    static constexpr std::array troubles{0.0, 0.02, 0.05, 0.12, 0.12, 0.25};
    scenario.weather.trouble =
        troubles.at(static_cast<std::size_t>(random.between(0, int(troubles.size()) - 1)));
    scenario.weather.latency = milliseconds(random.chance(0.7) ? 20 : 400);
    if (random.chance(0.9))
        scenario.dangers = dangersOf(random);
    scenario.https = random.chance(0.7);
    scenario.integrity = random.chance(0.85) ? Integrity::Md5 : Integrity::None;
    scenario.partSize = random.between(1, 16);

    // Drawn from nothing, so that the runs of all other seeds stay what they were.
    scenario.dangers.mistrustfulPerson = seed % 5 == 3;

    const int files = random.chance(0.4) ? 1 : random.between(2, 4);
    for (int index = 0; index < files; ++index) {
        int size = scenario.partSize * (parts / files) - random.between(0, scenario.partSize - 1);
        if (random.chance(0.08))
            size = random.between(0, scenario.partSize); // sent whole
        scenario.errands.append(errandOf(random, index, size));
        scenario.errands.last().adopts = seed % 10 == 8 && index == 0 && size > 2 * scenario.partSize;
        scenario.errands.last().unevenOrphan = seed % 20 == 8;
        scenario.errands.last().repairs = seed % 3 == 1;
    }
    if (seed % 7 == 4) {
        scenario.errands.first().growing = true;
        scenario.errands.first().adopts = false;
        scenario.dangers.changingFiles = false; // it is the writer who changes this one
    }
    scenario.limits.transfersAtOnce = random.between(1, 3);
    scenario.limits.partsAtOnce = random.between(1, 8);
    if (random.chance(0.15))
        scenario.limits.bytesPerSecond = random.between(20, 400);
    scenario.busyFor =
        random.between(milliseconds(2'000), milliseconds(random.chance(0.8) ? 120'000 : 1'800'000));
    scenario.actsEvery = random.between(milliseconds(200), milliseconds(10'000));
    if (scenario.busyFor > milliseconds(200'000))
        scenario.actsEvery = random.between(milliseconds(10'000), milliseconds(120'000));
    return scenario;
}

Scenario Scenario::ofAPausedWeek(quint64 seed)
{
    Scenario scenario = of(seed, 4 + static_cast<int>(seed % 20));
    scenario.personality = personalities.at(1);
    scenario.personality.sweptAfter = std::chrono::hours(24);
    scenario.errands.first().growing = false;
    // What would stop a transfer for good, or end its upload, is for other runs.
    Dangers &dangers = scenario.dangers;
    dangers.fullDisk = dangers.changingFiles = dangers.strangersAbort = false;
    dangers.restlessPerson = dangers.mistrustfulPerson = false;
    for (Errand &errand : scenario.errands) {
        errand.wish = Wish::Finish;
        errand.size = std::max(errand.size, 4 * scenario.partSize);
        errand.adopts = errand.objectExists = errand.startPaused = false;
        errand.overwrite = true;
    }
    scenario.limits.bytesPerSecond = 4 * scenario.partSize; // slow enough to be paused in the middle
    scenario.keepsAlive = true;
    scenario.longPause = true;
    scenario.busyFor = std::chrono::hours(7 * 24);
    scenario.actsEvery = std::chrono::hours(3);
    return scenario;
}

QByteArray Scenario::text() const
{
    return "seed " + QByteArray::number(seed) + ": a store like " + personality.name + ", trouble " +
           QByteArray::number(weather.trouble) + ", " + QByteArray::number(errands.size()) +
           " files, parts of " + QByteArray::number(partSize) + " bytes, " +
           QByteArray::number(limits.partsAtOnce) + " at once" + (https ? ", TLS" : ", signed payloads") +
           (integrity == Integrity::Md5 ? "" : ", unproven") + (dangers.crashes ? ", crashes" : "") +
           (dangers.powerLoss ? ", power losses" : "") + (dangers.changingFiles ? ", changing files" : "") +
           (dangers.strangersAbort ? ", aborting strangers" : "") + (dangers.outages ? ", outages" : "") +
           (dangers.expiringKeys ? ", expiring keys" : "") + (dangers.fullDisk ? ", a full disk" : "") +
           (dangers.wrongClock ? ", a wrong clock" : "") +
           (dangers.restlessPerson ? ", a restless person" : "") +
           (dangers.mistrustfulPerson ? ", a mistrustful person" : "") +
           (errands.first().growing ? ", a file that is still written" : "");
}

} // namespace partway::sim
