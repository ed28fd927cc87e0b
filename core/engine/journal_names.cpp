// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/journal_names.h"

#include <array>

namespace partway {

namespace {

template <typename Enum>
struct Named
{
    Enum value;
    const char *name;
};

constexpr std::array integrities{
    Named<Integrity>{Integrity::Md5, "md5"},
    Named<Integrity>{Integrity::None, "none"},
};

constexpr std::array priorities{
    Named<Priority>{Priority::Low, "low"},
    Named<Priority>{Priority::Normal, "normal"},
    Named<Priority>{Priority::High, "high"},
};

constexpr std::array intents{
    Named<Intent>{Intent::Run, "run"},
    Named<Intent>{Intent::Pause, "pause"},
    Named<Intent>{Intent::Abort, "abort"},
    Named<Intent>{Intent::AbortAndRemove, "abort-and-remove"},
};

constexpr std::array states{
    Named<TransferState>{TransferState::Queued, "queued"},
    Named<TransferState>{TransferState::Reconciling, "reconciling"},
    Named<TransferState>{TransferState::Creating, "creating"},
    Named<TransferState>{TransferState::Sending, "sending"},
    Named<TransferState>{TransferState::WaitingForCredentials, "waiting-for-credentials"},
    Named<TransferState>{TransferState::Completing, "completing"},
    Named<TransferState>{TransferState::Verifying, "verifying"},
    Named<TransferState>{TransferState::Done, "done"},
    Named<TransferState>{TransferState::Paused, "paused"},
    Named<TransferState>{TransferState::Failed, "failed"},
    Named<TransferState>{TransferState::Aborting, "aborting"},
    Named<TransferState>{TransferState::Aborted, "aborted"},
};

constexpr std::array begunAnews{
    Named<BegunAnew>{BegunAnew::No, "no"},
    Named<BegunAnew>{BegunAnew::UploadGone, "upload-gone"},
    Named<BegunAnew>{BegunAnew::StrayParts, "stray-parts"},
    Named<BegunAnew>{BegunAnew::FewerParts, "fewer-parts"},
    Named<BegunAnew>{BegunAnew::Asked, "asked"},
};

constexpr std::array objectChecks{
    Named<ObjectCheck>{ObjectCheck::NotLooked, "not-looked"},
    Named<ObjectCheck>{ObjectCheck::Ours, "ours"},
    Named<ObjectCheck>{ObjectCheck::Changed, "changed"},
    Named<ObjectCheck>{ObjectCheck::Missing, "missing"},
    Named<ObjectCheck>{ObjectCheck::CannotTell, "cannot-tell"},
};

constexpr std::array sourceKinds{
    Named<SourceKind>{SourceKind::File, "file"},
    Named<SourceKind>{SourceKind::Growing, "growing"},
    Named<SourceKind>{SourceKind::Stream, "stream"},
};

template <typename Names, typename Enum>
QString nameIn(const Names &names, Enum value)
{
    for (const auto &named : names)
        if (named.value == value)
            return QLatin1String(named.name);
    Q_UNREACHABLE();
}

template <typename Enum, size_t Size>
std::optional<Enum> valueIn(const std::array<Named<Enum>, Size> &names, const QString &name)
{
    for (const auto &named : names)
        if (name == QLatin1String(named.name))
            return named.value;
    return std::nullopt;
}

} // namespace

QString journalName(Integrity value) { return nameIn(integrities, value); }
QString journalName(Priority value) { return nameIn(priorities, value); }
QString journalName(Intent value) { return nameIn(intents, value); }
QString journalName(TransferState value) { return nameIn(states, value); }
QString journalName(BegunAnew value) { return nameIn(begunAnews, value); }
QString journalName(ObjectCheck value) { return nameIn(objectChecks, value); }
QString journalName(SourceKind value) { return nameIn(sourceKinds, value); }
QString journalName(ErrorKind value) { return nameOf(value); }

template <>
std::optional<Integrity> fromJournalName(const QString &name)
{
    return valueIn(integrities, name);
}

template <>
std::optional<Priority> fromJournalName(const QString &name)
{
    return valueIn(priorities, name);
}

template <>
std::optional<Intent> fromJournalName(const QString &name)
{
    return valueIn(intents, name);
}

template <>
std::optional<TransferState> fromJournalName(const QString &name)
{
    return valueIn(states, name);
}

template <>
std::optional<BegunAnew> fromJournalName(const QString &name)
{
    return valueIn(begunAnews, name);
}

template <>
std::optional<ObjectCheck> fromJournalName(const QString &name)
{
    return valueIn(objectChecks, name);
}

// What only a newer version knows is still some failure.
template <>
std::optional<SourceKind> fromJournalName(const QString &name)
{
    return valueIn(sourceKinds, name);
}

template <>
std::optional<ErrorKind> fromJournalName(const QString &name)
{
    const QByteArray latin = name.toLatin1();
    return errorKindNamed(QLatin1String(latin));
}

} // namespace partway
