// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/request_desk.h"

#include "app/practice/digest.h"
#include "app/practice/encoding.h"
#include "app/practice/xml_writer.h"

namespace partway::practice {

struct RequestDesk::Visit
{
    const RequestHead &head;
    BodySource &body;
    Route route;
    RequestRecord record;
    std::string requestId;
    bool storeWrongBytes = false;
};

namespace {

S3Error errorOf(const Fault &fault) { return {fault.status, fault.code, fault.message}; }

Answer withETag(Answer answer, const std::string &etag)
{
    for (auto &[name, value] : answer.headers) {
        if (name == "ETag")
            value = etag;
    }
    const auto from = answer.body.find("<ETag>");
    const auto to = answer.body.find("</ETag>");
    if (from != std::string::npos && to != std::string::npos)
        answer.body.replace(from + 6, to - from - 6, xmlEscaped(etag));
    return answer;
}

Answer endingWith(Answer answer, Ending ending)
{
    answer.ending = ending;
    return answer;
}

// Whether all of it arrives does not matter: it is thrown away.
void discard(BodySource &body, std::uint64_t &received, std::uint64_t atMost = UINT64_MAX)
{
    body.read([&](std::string_view bytes) {
        received += bytes.size();
        return received < atMost;
    });
}

Answer dropped()
{
    Answer answer;
    answer.status = 0;
    answer.ending = Ending::ResetUnanswered;
    return answer;
}

} // namespace

Answer RequestDesk::handle(const RequestHead &head, BodySource &body)
{
    m.sweep();
    Visit visit{head, body, routeOf(head), {}, toHex(randomBytes(8))};
    RequestRecord &record = visit.record;
    record.operation = visit.route.operation;
    record.bucket = visit.route.bucket;
    record.key = visit.route.key;
    record.uploadId = visit.route.uploadId;
    record.partNumber = visit.route.partNumber;
    record.tls = head.tls;
    m.log.begun(record.operation);

    const auto fault = m.faults.take(visit.route);
    record.faulted = fault.has_value();
    Answer answer = fault ? workWithFault(visit, *fault) : work(visit);
    answer.setHeader("x-amz-request-id", visit.requestId);
    answer.setHeader("Date", httpTime(m.clock.wireNow()));
    answer.setHeader("Server", "PartwayPractice");
    record.status = answer.status;
    m.log.finished(record);
    return answer;
}

Answer RequestDesk::refuse(Visit &visit, const S3Error &error) const
{
    visit.record.code = error.code;
    return m.service.answerTo(error, visit.head, visit.route, visit.requestId);
}

Answer RequestDesk::insideOk(Visit &visit, const S3Error &error) const
{
    visit.record.code = error.code;
    Answer answer = xmlAnswer(m.service.errorDocument(error, visit.route, visit.requestId));
    answer.body.insert(XmlWriter::kDeclaration.size(), " \n \n");
    return answer;
}

S3Error RequestDesk::throttle(const Fault &fault) const
{
    S3Error error{m.personality.throttleStatus, "SlowDown", "Please reduce your request rate."};
    const auto wait = fault.retryAfter.value_or(m.personality.throttleRetryAfter);
    if (wait.count() > 0)
        error.headers = {{"Retry-After", std::to_string(wait.count())}};
    return error;
}

Answer RequestDesk::work(Visit &visit)
{
    const auto signature = m.signatures.check(visit.head, m.clock.wireNow());
    if (!signature)
        return refuse(visit, signature.error());
    Request request{visit.head, visit.route, visit.body, *signature};
    request.storeWrongBytes = visit.storeWrongBytes;
    const auto outcome = m.service.perform(request);
    visit.record.bodyBytes = request.received;
    if (!outcome)
        return refuse(visit, outcome.error());
    visit.record.worked = true;
    return *outcome;
}

Answer RequestDesk::workWithFault(Visit &visit, const Fault &fault)
{
    switch (fault.action) {
    case FaultAction::Error:
        return takeThen(visit, [&] { return refuse(visit, errorOf(fault)); });
    case FaultAction::ErrorInside200:
        return takeThen(visit, [&] { return insideOk(visit, errorOf(fault)); });
    case FaultAction::Throttle:
        return takeThen(visit, [&] { return refuse(visit, throttle(fault)); });
    case FaultAction::ExpireToken:
        return takeThen(visit, [&] {
            return refuse(visit, {400, "ExpiredToken", "The provided token has expired."});
        });
    case FaultAction::Redirect:
        return takeThen(visit, [&] { return redirect(visit, fault.message); });
    case FaultAction::DropBeforeWork:
        return takeThen(visit, dropped);
    case FaultAction::DropInBody:
        discard(visit.body, visit.record.bodyBytes, fault.afterBytes);
        return dropped();
    case FaultAction::Hold:
        m.faults.hold(fault.delay);
        return work(visit);
    case FaultAction::StoreWrongBytes:
        visit.storeWrongBytes = true;
        return work(visit);
    case FaultAction::HoldAnswer: {
        Answer answer = work(visit);
        m.faults.hold(fault.delay);
        return answer;
    }
    case FaultAction::ErrorAfterWork:
        work(visit);
        return refuse(visit, errorOf(fault));
    case FaultAction::ErrorInside200AfterWork:
        work(visit);
        return insideOk(visit, errorOf(fault));
    case FaultAction::DropAfterWork:
        work(visit);
        return dropped();
    case FaultAction::CutAnswer:
        return endingWith(work(visit), Ending::ResetInBody);
    case FaultAction::CloseAfterHead:
        return endingWith(work(visit), Ending::CloseInBody);
    case FaultAction::GarbageAnswer:
        work(visit);
        return xmlAnswer("<Complete<<<\x01 this is no XML");
    case FaultAction::EmptyETag:
        return withETag(work(visit), visit.route.operation == Operation::CompleteUpload ? "" : "\"\"");
    case FaultAction::WrongETag:
        return withETag(work(visit), "\"00000000000000000000000000000000\"");
    case FaultAction::SlowWhiteSpace:
        return slowly(work(visit), fault.delay);
    }
    return work(visit);
}

// The body is taken and thrown away first, as a server does that fails after it has read the request.
Answer RequestDesk::takeThen(Visit &visit, const std::function<Answer()> &answer) const
{
    discard(visit.body, visit.record.bodyBytes);
    return answer();
}

Answer RequestDesk::redirect(Visit &visit, const std::string &location) const
{
    Answer answer = refuse(visit, {307, "TemporaryRedirect", "Please re-send this request to the endpoint."});
    answer.setHeader("Location", location);
    return answer;
}

Answer RequestDesk::slowly(Answer answer, std::chrono::milliseconds delay)
{
    answer.status = 200; // whatever follows in the document
    answer.stream = [text = answer.body, delay, &faults = m.faults](const Answer::Writer &write) {
        constexpr std::chrono::milliseconds pace{100};
        for (auto waited = pace; waited <= delay; waited += pace) {
            faults.hold(pace);
            if (!write(" "))
                return false;
        }
        return write(text);
    };
    answer.body.clear();
    return answer;
}

} // namespace partway::practice
