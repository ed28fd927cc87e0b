// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/mishap.h"

#include "tests/support/seeded_random.h"

namespace partway::tests {

const char *nameOf(Mishap mishap)
{
    switch (mishap) {
    case Mishap::None:
        return "none";
    case Mishap::ResetBefore:
        return "reset before";
    case Mishap::ResetInBody:
        return "reset in body";
    case Mishap::ResetAfter:
        return "reset after work";
    case Mishap::CloseBefore:
        return "close before";
    case Mishap::CloseAfter:
        return "close after work";
    case Mishap::StallBefore:
        return "stall before";
    case Mishap::StallInBody:
        return "stall in body";
    case Mishap::StallAfter:
        return "stall after work";
    case Mishap::CutAnswer:
        return "cut answer";
    case Mishap::Error500:
        return "500";
    case Mishap::Error500After:
        return "500 after work";
    case Mishap::SlowDown:
        return "503 SlowDown";
    case Mishap::SlowDownRetryAfter:
        return "503 SlowDown with Retry-After";
    case Mishap::Rubbish:
        return "rubbish";
    case Mishap::RubbishAfter:
        return "rubbish after work";
    case Mishap::GarbageXml:
        return "garbage XML";
    case Mishap::GarbageXmlAfter:
        return "garbage XML after work";
    case Mishap::ErrorIn200:
        return "error in 200";
    case Mishap::ErrorIn200After:
        return "error in 200 after work";
    case Mishap::LateAnswer:
        return "late answer";
    }
    Q_UNREACHABLE();
}

const char *nameOf(WireCall call)
{
    switch (call) {
    case WireCall::CreateUpload:
        return "CreateUpload";
    case WireCall::PutPart:
        return "PutPart";
    case WireCall::CompleteUpload:
        return "CompleteUpload";
    case WireCall::AbortUpload:
        return "AbortUpload";
    case WireCall::ListParts:
        return "ListParts";
    case WireCall::ListUploads:
        return "ListUploads";
    case WireCall::PutObject:
        return "PutObject";
    case WireCall::HeadObject:
        return "HeadObject";
    case WireCall::Other:
        return "Other";
    }
    Q_UNREACHABLE();
}

FatePlan calm()
{
    return [](const WireRequest &) { return Fate{}; };
}

FatePlan mishapAt(WireCall call, Mishap mishap, int times, int skip, int partNumber)
{
    return [=, seen = 0](const WireRequest &request) mutable {
        if (request.call != call || (partNumber != 0 && request.partNumber != partNumber))
            return Fate{};
        const int index = seen++;
        return Fate{index >= skip && index < skip + times ? mishap : Mishap::None};
    };
}

FatePlan seededMishaps(quint64 seed, double share, QList<Mishap> kinds)
{
    return [=](const WireRequest &request) {
        const quint64 what = mixed(mixed(static_cast<quint64>(request.call) + 1) +
                                   mixed(static_cast<quint64>(request.partNumber) + 1000));
        SeededRandom random(mixed(seed) + mixed(what + static_cast<quint64>(request.occurrence)));
        if (random.unit() >= share)
            return Fate{};
        return Fate{kinds.at(static_cast<qsizetype>(random.below(static_cast<quint64>(kinds.size()))))};
    };
}

QList<Mishap> everydayMishaps()
{
    return {Mishap::ResetBefore, Mishap::ResetInBody,     Mishap::ResetAfter,      Mishap::CloseBefore,
            Mishap::CloseAfter,  Mishap::Error500,        Mishap::Error500After,   Mishap::SlowDown,
            Mishap::CutAnswer,   Mishap::Rubbish,         Mishap::RubbishAfter,    Mishap::GarbageXml,
            Mishap::ErrorIn200,  Mishap::GarbageXmlAfter, Mishap::ErrorIn200After, Mishap::LateAnswer};
}

} // namespace partway::tests
