// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/journal_rows.h"

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

QVariant timeValue(UtcTime time) { return static_cast<qlonglong>(time.time_since_epoch().count()); }

QVariant json(const QJsonArray &array)
{
    // Qt's reader drops a byte order mark that a string begins with, unless it is written as an escape.
    QString text = QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
    return text.replace(QChar(QChar::ByteOrderMark), QStringLiteral("\\ufeff"));
}

QJsonArray numbers(const QList<qint64> &list)
{
    QJsonArray array;
    for (const qint64 number : list)
        array.append(number);
    return array;
}

QJsonArray pairs(const std::map<QString, QString> &map)
{
    QJsonArray array;
    for (const auto &[name, value] : map)
        array.append(QJsonArray{name, value});
    return array;
}

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
    request.storageClass = columns.text();
    request.metadata = mapFrom(columns);
    request.adopt = columns.text();
    request.replaces = seenObjectFrom(columns);
    return request;
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
    upload.failure = failureFrom(columns);
    upload.fingerprint = fingerprintFrom(columns);
    upload.plan = planFrom(columns);
    upload.token = columns.text();
    upload.uploadId = columns.text();
    upload.adopted = columns.flag();
    upload.createdAt = columns.optionalTime();
    upload.lastPartAt = columns.optionalTime();
    upload.keptAliveAt = columns.optionalTime();
    upload.abortDate = columns.optionalTime();
    upload.createAskedAt = columns.optionalTime();
    upload.createInDoubt = columns.flag();
    upload.completeAsked = columns.flag();
    upload.opaqueEtags = columns.flag();
    upload.begunAnew = columns.named<BegunAnew>();
    upload.timesBegunAnew = columns.integer();
    upload.leftovers = stringsFrom(columns);
    upload.notFreed = stringsFrom(columns);
    upload.etag = columns.text();
    return upload;
}

} // namespace

QVariant textValue(const QString &text) { return text.isNull() ? QStringLiteral("") : text; }

QVariant bytesValue(const QByteArray &bytes) { return bytes.isNull() ? QByteArray("") : bytes; }

QVariant timeValue(const std::optional<UtcTime> &time) { return time ? timeValue(*time) : QVariant(); }

const QStringList &transferColumns()
{
    static const QStringList columns =
        QStringLiteral("position added finished object_check checked_at "
                       "source_path account bucket key part_size_wish integrity overwrite priority "
                       "start_paused content_type storage_class metadata adopt replaces_etag replaces_size "
                       "intent outcome failure_kind failure_status failure_code failure_request_id "
                       "failure_detail failure_retry_after file_size file_modified_ns file_inode "
                       "plan_total plan_part_size plan_count plan_front token upload_id adopted created_at "
                       "last_part_at kept_alive_at abort_date create_asked_at create_in_doubt complete_asked "
                       "opaque_etags begun_anew "
                       "times_begun_anew "
                       "leftovers not_freed etag")
            .split(u' ');
    return columns;
}

QString transferSelection()
{
    static const QStringList texts =
        QStringLiteral(
            "content_type storage_class adopt failure_code failure_request_id failure_detail token "
            "upload_id etag")
            .split(u' ');
    static const QStringList lists = QStringLiteral("metadata plan_front leftovers not_freed").split(u' ');
    QStringList selection;
    for (const QString &column : transferColumns()) {
        if (texts.contains(column))
            selection.append(QStringLiteral("NULLIF(%1, '')").arg(column));
        else if (lists.contains(column))
            selection.append(QStringLiteral("NULLIF(%1, '[]')").arg(column));
        else
            selection.append(column);
    }
    return selection.join(QStringLiteral(", "));
}

QVariantList transferValues(const TransferRecord &record)
{
    const TransferRequest &request = record.request;
    const UploadRecord &upload = record.upload;
    const Error failed = upload.failure.value_or(Error{});
    const auto &file = upload.fingerprint;
    const auto number = [](qint64 value) { return QVariant(static_cast<qlonglong>(value)); };
    const auto ofFile = [&](qint64 value) { return file ? number(value) : QVariant(); };
    const Fingerprint print = file.value_or(Fingerprint{});
    return {
        record.position,
        timeValue(record.added),
        timeValue(record.finished),
        journalName(record.check),
        timeValue(record.checkedAt),
        textValue(request.sourcePath),
        textValue(request.account.value),
        textValue(request.bucket),
        textValue(request.key),
        number(request.partSizeWish),
        journalName(request.integrity),
        request.overwrite ? 1 : 0,
        journalName(request.priority),
        request.startPaused ? 1 : 0,
        textValue(request.contentType),
        textValue(request.storageClass),
        json(pairs(request.metadata)),
        textValue(request.adopt),
        request.replaces ? textValue(request.replaces->etag) : QVariant(),
        request.replaces ? number(request.replaces->size) : QVariant(),
        journalName(upload.intent),
        journalName(upload.outcome),
        upload.failure ? QVariant(journalName(failed.kind)) : QVariant(),
        failed.httpStatus,
        textValue(failed.code),
        textValue(failed.requestId),
        textValue(failed.detail),
        number(failed.retryAfter.count()),
        ofFile(print.size),
        ofFile(print.modifiedNs),
        ofFile(static_cast<qint64>(print.inode)),
        number(upload.plan.totalSize),
        number(upload.plan.partSize),
        upload.plan.count,
        json(numbers(upload.plan.frontEnds)),
        textValue(upload.token),
        textValue(upload.uploadId),
        upload.adopted ? 1 : 0,
        timeValue(upload.createdAt),
        timeValue(upload.lastPartAt),
        timeValue(upload.keptAliveAt),
        timeValue(upload.abortDate),
        timeValue(upload.createAskedAt),
        upload.createInDoubt ? 1 : 0,
        upload.completeAsked ? 1 : 0,
        upload.opaqueEtags ? 1 : 0,
        journalName(upload.begunAnew),
        upload.timesBegunAnew,
        json(QJsonArray::fromStringList(upload.leftovers)),
        json(QJsonArray::fromStringList(upload.notFreed)),
        textValue(upload.etag),
    };
}

Row<TransferRecord> transferFrom(const QSqlQuery &query)
{
    Columns columns(query);
    TransferRecord record;
    record.id = {columns.number()};
    record.position = columns.integer();
    record.added = columns.time();
    record.finished = columns.optionalTime();
    record.check = columns.named<ObjectCheck>();
    record.checkedAt = columns.optionalTime();
    record.request = requestFrom(columns);
    record.upload = uploadFrom(columns);
    if (!columns.objection().isEmpty())
        return tl::unexpected(columns.objection());
    if (const QString why = objectionTo(record); !why.isEmpty())
        return tl::unexpected(why);
    return record;
}

QString planSelection()
{
    return QStringLiteral("plan_total, plan_part_size, plan_count, NULLIF(plan_front, '[]')");
}

Row<PartPlan> planFrom(const QSqlQuery &query, int firstColumn)
{
    Columns columns(query, firstColumn);
    PartPlan plan = planFrom(columns);
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
