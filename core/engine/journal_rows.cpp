// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/journal_rows.h"

#include "core/engine/journal_columns.h"
#include "core/engine/journal_names.h"
#include "core/engine/journal_rules.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSqlQuery>
#include <QVariant>

#include <limits>
#include <utility>

namespace partway {

namespace {

/// Takes the columns of a row one by one, from the left. After the first that is no value it goes on with
/// empty ones, so that only the end has to be looked at.
class Columns
{
public:
    explicit Columns(const QSqlQuery &query, int first = 0)
        : m_query(query)
        , m_next(first)
    {
    }

    [[nodiscard]] QString objection() const { return m_objection; }

    qint64 number() { return next().toLongLong(); }
    bool flag() { return number() != 0; }
    QString text() { return next().toString(); }
    UtcTime time() { return UtcTime(milliseconds(number())); }

    int integer()
    {
        const qint64 value = number();
        if (value < std::numeric_limits<int>::min() || value > std::numeric_limits<int>::max())
            object(QStringLiteral("the number %1").arg(value));
        return static_cast<int>(value);
    }

    std::optional<qint64> optionalNumber()
    {
        const QVariant value = next();
        return value.isNull() ? std::nullopt : std::optional<qint64>(value.toLongLong());
    }

    std::optional<UtcTime> optionalTime()
    {
        const auto value = optionalNumber();
        return value ? std::optional(UtcTime(milliseconds(*value))) : std::nullopt;
    }

    std::optional<QString> optionalText()
    {
        const QVariant value = next();
        return value.isNull() ? std::nullopt : std::optional(value.toString());
    }

    template <typename Enum>
    Enum named()
    {
        const QString name = text();
        const auto value = fromJournalName<Enum>(name);
        if (!value)
            object(QStringLiteral("the name \"%1\"").arg(name.left(40)));
        return value.value_or(Enum{});
    }

    QJsonArray array()
    {
        const QVariant value = next();
        if (value.isNull())
            return {};
        const QJsonDocument document = QJsonDocument::fromJson(value.toString().toUtf8());
        if (!document.isArray())
            object(QStringLiteral("a list that is none"));
        return document.array();
    }

    void object(const QString &why)
    {
        if (m_objection.isEmpty())
            m_objection = why;
    }

private:
    QVariant next() { return m_query.value(m_next++); }

    const QSqlQuery &m_query;
    int m_next;
    QString m_objection;
};

std::map<QString, QString> mapFrom(Columns &columns)
{
    std::map<QString, QString> map;
    const QJsonArray array = columns.array();
    for (const QJsonValue &entry : array) {
        const QJsonArray pair = entry.toArray();
        if (pair.size() != 2 || !pair[0].isString() || !pair[1].isString())
            columns.object(QStringLiteral("metadata that is none"));
        else
            map.insert({pair[0].toString(), pair[1].toString()});
    }
    return map;
}

QStringList stringsFrom(Columns &columns)
{
    QStringList strings;
    const QJsonArray array = columns.array();
    for (const QJsonValue &entry : array) {
        if (!entry.isString())
            columns.object(QStringLiteral("an upload ID that is none"));
        strings.append(entry.toString());
    }
    return strings;
}

std::optional<SeenObject> seenObjectFrom(Columns &columns)
{
    const auto etag = columns.optionalText();
    const auto size = columns.optionalNumber();
    if (etag.has_value() != size.has_value())
        columns.object(QStringLiteral("half an object"));
    if (!etag || !size)
        return std::nullopt;
    return SeenObject{*etag, *size};
}

TransferRequest requestFrom(Columns &columns)
{
    TransferRequest request;
    request.sourcePath = columns.text();
    request.account = {columns.text()};
    request.bucket = columns.text();
    request.key = columns.text();
    request.partSizeWish = columns.number();
    request.integrity = columns.named<Integrity>();
    request.overwrite = columns.flag();
    request.priority = columns.named<Priority>();
    request.startPaused = columns.flag();
    request.contentType = columns.text();
    return request;
}

void addSeldom(TransferRequest &request, Columns &columns)
{
    request.storageClass = columns.text();
    request.metadata = mapFrom(columns);
    request.adopt = columns.text();
    request.replaces = seenObjectFrom(columns);
    request.source = columns.named<SourceKind>();
    SourceEnd end;
    end.whenClosed = columns.flag();
    end.quiet = std::chrono::seconds(columns.integer());
    end.sentinel = columns.text();
    request.end = end;
    request.expectedSize = columns.number();
}

std::optional<Error> failureFrom(Columns &columns)
{
    const std::optional<QString> kind = columns.optionalText();
    Error error;
    error.httpStatus = columns.integer();
    error.code = columns.text();
    error.requestId = columns.text();
    error.detail = columns.text();
    error.retryAfter = milliseconds(columns.number());
    if (!kind)
        return std::nullopt;
    error.kind = fromJournalName<ErrorKind>(*kind).value_or(ErrorKind::ServerFault);
    return error;
}

std::optional<Fingerprint> fingerprintFrom(Columns &columns)
{
    const auto size = columns.optionalNumber();
    const auto modified = columns.optionalNumber();
    const auto inode = columns.optionalNumber();
    if (size.has_value() != modified.has_value() || size.has_value() != inode.has_value())
        columns.object(QStringLiteral("half a fingerprint"));
    if (!size || !modified || !inode)
        return std::nullopt;
    return Fingerprint{*size, *modified, static_cast<quint64>(*inode)};
}

QList<PartRung> rungsFrom(Columns &columns)
{
    QList<PartRung> rungs;
    const QJsonArray array = columns.array();
    for (const QJsonValue &entry : array) {
        const QJsonArray pair = entry.toArray();
        rungs.append({pair.size() == 2 ? pair[0].toInt() : 0, pair.size() == 2 ? pair[1].toInteger() : 0});
    }
    return rungs;
}

PartPlan planFrom(Columns &columns)
{
    PartPlan plan;
    plan.totalSize = columns.number();
    plan.partSize = columns.number();
    plan.count = columns.integer();
    const QJsonArray ends = columns.array();
    plan.frontEnds.reserve(ends.size());
    for (const QJsonValue &end : ends) {
        const qint64 value = end.toInteger(-1);
        if (value < 0)
            columns.object(QStringLiteral("a part that ends nowhere"));
        plan.frontEnds.append(value);
    }
    return plan;
}

UploadRecord uploadFrom(Columns &columns)
{
    UploadRecord upload;
    upload.intent = columns.named<Intent>();
    upload.outcome = columns.named<TransferState>();
    upload.fingerprint = fingerprintFrom(columns);
    upload.plan = planFrom(columns);
    upload.token = columns.text();
    upload.uploadId = columns.text();
    upload.createdAt = columns.optionalTime();
    upload.lastPartAt = columns.optionalTime();
    upload.abortDate = columns.optionalTime();
    upload.createAskedAt = columns.optionalTime();
    upload.completeAsked = columns.flag();
    upload.etag = columns.text();
    return upload;
}

void addSeldom(UploadRecord &upload, Columns &columns)
{
    upload.failure = failureFrom(columns);
    upload.plan.rungs = rungsFrom(columns);
    upload.adopted = columns.flag();
    upload.keptAliveAt = columns.optionalTime();
    upload.createInDoubt = columns.flag();
    upload.opaqueEtags = columns.flag();
    upload.open = columns.flag();
    upload.unproven = columns.flag();
    upload.begunAnew = columns.named<BegunAnew>();
    upload.timesBegunAnew = columns.integer();
    upload.leftovers = stringsFrom(columns);
    upload.notFreed = stringsFrom(columns);
}

} // namespace

TransferId idFrom(const QSqlQuery &query) { return {query.value(0).toLongLong()}; }

Row<TransferRecord> transferFrom(const QSqlQuery &query, const QSqlQuery *seldom)
{
    Columns columns(query, firstRecordColumn);
    TransferRecord record;
    record.id = idFrom(query);
    record.position = columns.integer();
    record.added = columns.time();
    record.finished = columns.optionalTime();
    record.check = columns.named<ObjectCheck>();
    record.checkedAt = columns.optionalTime();
    record.request = requestFrom(columns);
    record.upload = uploadFrom(columns);
    QString why = columns.objection();
    if (seldom != nullptr && why.isEmpty()) {
        Columns more(*seldom, firstRecordColumn);
        addSeldom(record.request, more);
        addSeldom(record.upload, more);
        why = more.objection();
    }
    if (why.isEmpty())
        why = objectionTo(record);
    if (!why.isEmpty())
        return tl::unexpected(why);
    return record;
}

Row<PartPlan> planFrom(const QSqlQuery &query, int firstColumn)
{
    Columns columns(query, firstColumn);
    PartPlan plan = planFrom(columns);
    plan.rungs = rungsFrom(columns);
    if (!columns.objection().isEmpty())
        return tl::unexpected(columns.objection());
    if (const QString why = objectionTo(plan); !why.isEmpty())
        return tl::unexpected(why);
    return plan;
}

FinishedPart partFrom(const QSqlQuery &query, int firstColumn)
{
    // A number that is none of a part: int is enough for all that are.
    const qint64 number = query.value(firstColumn).toLongLong();
    const bool fits = number > 0 && number <= std::numeric_limits<int>::max();
    return {fits ? static_cast<int>(number) : 0, query.value(firstColumn + 1).toLongLong(),
            query.value(firstColumn + 2).toByteArray(), query.value(firstColumn + 3).toByteArray()};
}

} // namespace partway
