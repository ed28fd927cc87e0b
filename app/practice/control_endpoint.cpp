// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/control_endpoint.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace partway::practice {

namespace {

constexpr std::string_view kPrefix = "/__practice/";
constexpr std::size_t kLongestBody = 64U << 10;

QString text(std::string_view string)
{
    return QString::fromUtf8(string.data(), static_cast<qsizetype>(string.size()));
}

Answer jsonAnswer(const QJsonDocument &document, int status = 200)
{
    Answer answer;
    answer.status = status;
    answer.contentType = "application/json";
    answer.body = document.toJson(QJsonDocument::Compact).toStdString();
    return answer;
}

Answer done(const QJsonObject &object = {}) { return jsonAnswer(QJsonDocument(object)); }

Answer wrong(const char *what)
{
    return jsonAnswer(QJsonDocument(QJsonObject{{QStringLiteral("error"), QLatin1String(what)}}), 400);
}

QJsonObject toJson(const StoreStats &stats)
{
    QJsonObject requests;
    for (const auto &[operation, count] : stats.requests)
        requests.insert(text(nameOf(operation)), static_cast<qint64>(count));
    return {{QStringLiteral("requests"), requests},
            {QStringLiteral("bytesReceived"), static_cast<qint64>(stats.bytesReceived)},
            {QStringLiteral("bytesSent"), static_cast<qint64>(stats.bytesSent)},
            {QStringLiteral("connections"), static_cast<qint64>(stats.connections)},
            {QStringLiteral("inFlight"), stats.inFlight},
            {QStringLiteral("inFlightHighWater"), stats.inFlightHighWater},
            {QStringLiteral("partsInFlightHighWater"), stats.partsInFlightHighWater}};
}

QJsonObject toJson(const RequestRecord &record)
{
    return {{QStringLiteral("operation"), text(nameOf(record.operation))},
            {QStringLiteral("bucket"), text(record.bucket)},
            {QStringLiteral("key"), text(record.key)},
            {QStringLiteral("uploadId"), text(record.uploadId)},
            {QStringLiteral("partNumber"), record.partNumber},
            {QStringLiteral("status"), record.status},
            {QStringLiteral("code"), text(record.code)},
            {QStringLiteral("bodyBytes"), static_cast<qint64>(record.bodyBytes)},
            {QStringLiteral("faulted"), record.faulted},
            {QStringLiteral("worked"), record.worked},
            {QStringLiteral("tls"), record.tls}};
}

std::optional<Fault> faultFrom(const QJsonObject &json)
{
    const auto string = [&json](const char *name) {
        return json.value(QLatin1String(name)).toString().toStdString();
    };
    const auto number = [&json](const char *name, int otherwise) {
        return json.value(QLatin1String(name)).toInt(otherwise);
    };
    Fault fault;
    const auto action = faultActionNamed(string("action"));
    if (!action)
        return std::nullopt;
    fault.action = *action;
    if (const std::string operation = string("operation"); !operation.empty()) {
        fault.operation = operationNamed(operation);
        if (fault.operation == Operation::Unknown)
            return std::nullopt;
    }
    fault.key = string("key");
    fault.partNumber = number("partNumber", 0);
    fault.skip = number("skip", 0);
    fault.times = number("times", 1);
    fault.status = number("status", fault.status);
    if (const std::string code = string("code"); !code.empty())
        fault.code = code;
    if (json.contains(QLatin1String("message")))
        fault.message = string("message");
    fault.delay = std::chrono::milliseconds(number("delayMs", 0));
    if (json.contains(QLatin1String("retryAfter")))
        fault.retryAfter = std::chrono::seconds(number("retryAfter", 0));
    fault.afterBytes = static_cast<std::uint64_t>(json.value(QLatin1String("afterBytes")).toDouble());
    return fault;
}

Answer answerGet(PracticeStore &store, const std::string &what)
{
    if (what == "stats")
        return done(toJson(store.stats()));
    if (what == "faults")
        return done({{QStringLiteral("left"), static_cast<qint64>(store.faultsLeft())}});
    if (what != "requests")
        return wrong("unknown control request");
    QJsonArray requests;
    for (const RequestRecord &record : store.requests())
        requests.append(toJson(record));
    return jsonAnswer(QJsonDocument(requests));
}

Answer answerPost(PracticeStore &store, const std::string &what, const QJsonObject &json)
{
    const auto string = [&json](const char *name) {
        return json.value(QLatin1String(name)).toString().toStdString();
    };
    if (what == "forget") {
        store.forgetRequests();
    } else if (what == "clock") {
        if (json.contains(QLatin1String("skew")))
            store.setClockSkew(std::chrono::seconds(json.value(QLatin1String("skew")).toInt()));
        store.advanceClock(std::chrono::seconds(json.value(QLatin1String("advance")).toInt()));
    } else if (what == "sweep") {
        return done({{QStringLiteral("removed"), static_cast<qint64>(store.sweepNow())}});
    } else if (what == "faults") {
        const auto fault = faultFrom(json);
        if (!fault)
            return wrong("unknown action or operation");
        store.addFault(*fault);
    } else if (what == "faults/clear") {
        store.clearFaults();
    } else if (what == "token/expire") {
        store.expireSessionToken();
    } else if (what == "key") {
        if (string("id").empty() || string("secret").empty())
            return wrong("id and secret are needed");
        store.setAccessKey({string("id"), string("secret"), string("sessionToken")});
    } else {
        return wrong("unknown control request");
    }
    return done();
}

} // namespace

bool isControl(const RequestHead &head) { return head.rawPath.rfind(kPrefix, 0) == 0; }

Answer answerControl(PracticeStore &store, const RequestHead &head, BodySource &body)
{
    const std::string what = head.rawPath.substr(kPrefix.size());
    if (head.method == "GET")
        return answerGet(store, what);
    if (head.method != "POST")
        return wrong("GET or POST");
    std::string bytes;
    const bool whole = body.read([&bytes](std::string_view piece) {
        bytes += piece;
        return bytes.size() <= kLongestBody;
    });
    const auto document = QJsonDocument::fromJson(QByteArray::fromStdString(bytes));
    if (!whole || (!bytes.empty() && !document.isObject()))
        return wrong("the body must be a JSON object");
    return answerPost(store, what, document.object());
}

} // namespace partway::practice
