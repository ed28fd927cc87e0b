// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/s3/provider_profile.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <limits>

namespace partway {

namespace {

/// Takes values out of one JSON object and remembers the first thing that is wrong with it.
class ProfileReader
{
public:
    explicit ProfileReader(QJsonObject object)
        : m_object(std::move(object))
    {
    }

    [[nodiscard]] QString complaint() const { return m_complaint; }

    void complain(const char *what)
    {
        if (m_complaint.isEmpty())
            m_complaint = QLatin1String(what);
    }

    QString text(const char *name)
    {
        const QJsonValue value = m_object.value(QLatin1String(name));
        if (!value.isString() || value.toString().isEmpty())
            complain(name);
        return value.toString();
    }

    bool truth(const char *name)
    {
        const QJsonValue value = m_object.value(QLatin1String(name));
        if (!value.isBool())
            complain(name);
        return value.toBool();
    }

    qint64 whole(const char *name, qint64 least, qint64 most)
    {
        const QJsonValue value = m_object.value(QLatin1String(name));
        const qint64 number = value.toInteger(std::numeric_limits<qint64>::min());
        if (number < least || number > most)
            complain(name);
        return number;
    }

    std::optional<qint64> wholeOrNone(const char *name, qint64 least, qint64 most)
    {
        if (isNone(name))
            return std::nullopt;
        return whole(name, least, most);
    }

    std::optional<double> priceOrNone(const char *name)
    {
        if (isNone(name))
            return std::nullopt;
        const QJsonValue value = m_object.value(QLatin1String(name));
        if (!value.isDouble() || value.toDouble() < 0)
            complain(name);
        return value.toDouble();
    }

    QStringList texts(const char *name)
    {
        QStringList list;
        const QJsonValue value = m_object.value(QLatin1String(name));
        if (!value.isArray())
            complain(name);
        const QJsonArray entries = value.toArray();
        for (const QJsonValue &entry : entries) {
            if (!entry.isString())
                complain(name);
            list.append(entry.toString());
        }
        return list;
    }

private:
    [[nodiscard]] bool isNone(const char *name) const
    {
        const QJsonValue value = m_object.value(QLatin1String(name));
        return value.isNull() || value.isUndefined();
    }

    QJsonObject m_object;
    QString m_complaint;
};

Addressing addressing(ProfileReader &reader)
{
    const QString name = reader.text("addressing");
    if (name != QLatin1String("path") && name != QLatin1String("virtual"))
        reader.complain("addressing");
    return name == QLatin1String("virtual") ? Addressing::Virtual : Addressing::Path;
}

} // namespace

Result<ProviderProfile> parseProviderProfile(const QByteArray &json)
{
    constexpr qint64 most = std::numeric_limits<qint64>::max() / 2;
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        return failure(ErrorKind::InvalidRequest, QStringLiteral("no JSON object"));
    ProfileReader reader(document.object());
    ProviderProfile profile;
    profile.id = reader.text("id");
    profile.name = reader.text("name");
    profile.endpointTemplate = reader.text("endpointTemplate");
    profile.regions = reader.texts("regions");
    profile.defaultRegion = reader.text("defaultRegion");
    profile.addressing = addressing(reader);
    profile.minPartSize = reader.whole("minPartSize", 1, most);
    profile.maxPartSize = reader.whole("maxPartSize", profile.minPartSize, most);
    profile.maxParts = static_cast<int>(reader.whole("maxParts", 1, 10000));
    profile.maxObjectSize = reader.wholeOrNone("maxObjectSize", 1, most);
    profile.recommendedPartSize =
        reader.whole("recommendedPartSize", profile.minPartSize, profile.maxPartSize);
    profile.partSizeMultiple = reader.whole("partSizeMultiple", 1, profile.maxPartSize);
    profile.equalPartSizes = reader.truth("equalPartSizes");
    profile.exactPartList = reader.truth("exactPartList");
    profile.etagIsMd5 = reader.truth("etagIsMd5");
    profile.conditionalComplete = reader.truth("conditionalComplete");
    if (const auto hours = reader.wholeOrNone("autoAbortHours", 1, 24 * 3650))
        profile.autoAbortHours = static_cast<int>(*hours);
    profile.deadlineFromLastPart = reader.truth("deadlineFromLastPart");
    profile.incompleteBilled = reader.truth("incompleteBilled");
    profile.pricePerTbMonthUsd = reader.priceOrNone("pricePerTbMonthUsd");
    profile.abortLifecycle = reader.truth("abortLifecycle");
    profile.unsignedPayload = reader.truth("unsignedPayload");
    if (!reader.complaint().isEmpty())
        return failure(ErrorKind::InvalidRequest, reader.complaint());
    return profile;
}

PartLimits partLimitsOf(const ProviderProfile &profile)
{
    return {profile.minPartSize,         profile.maxPartSize,      profile.maxParts,
            profile.recommendedPartSize, profile.partSizeMultiple, profile.equalPartSizes};
}

bool canKeepAlive(const ProviderProfile &profile) { return canKeepAlive(clearingHabitOf(profile)); }

ClearingHabit clearingHabitOf(const ProviderProfile &profile)
{
    ClearingHabit habit;
    if (profile.autoAbortHours)
        habit.after = std::chrono::hours(*profile.autoAbortHours);
    habit.fromLastPart = profile.deadlineFromLastPart;
    return habit;
}

} // namespace partway
