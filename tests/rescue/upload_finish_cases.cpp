// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/rescue/upload_finish_cases.h"

namespace partway::tests {

using namespace std::chrono_literals;

namespace {

/// The first Complete goes one way, the others another.
Twist firstThen(const Twist &first, ErrorKind answer, const Twist &others = {},
                ErrorKind later = ErrorKind::NoSuchUpload)
{
    return [=](OneUpload &server) {
        server.onComplete = [=, &server](int count) -> Result<Answer> {
            if (count == 1 && first)
                first(server);
            if (count > 1 && !others)
                return server.pending ? server.carryOut() : refused(later);
            if (count > 1)
                others(server);
            return refused(count == 1 ? answer : later);
        };
    };
}

void carriedOut(OneUpload &server) { server.carryOut(); }
void swept(OneUpload &server) { server.sweep(); }
void nothing(OneUpload &) {}
void stored(OneUpload &server) { server.putObject(10 * MiB, "somebody-elses"); }
void storedSame(OneUpload &server) { server.object = server.made(); }
void encrypted(OneUpload &server)
{
    server.opaque = true;
    server.setParts({"one", "two"});
}
void likeStorj(OneUpload &server)
{
    server.listsCompleted = true;
    server.emptyWhenGone = true;
}
Twist both(const Twist &a, const Twist &b)
{
    return [=](OneUpload &server) {
        a(server);
        b(server);
    };
}
void later(OneUpload &server) { server.clock.advance(1h); }

} // namespace

const std::vector<FinishCase> &finishCases()
{
    using K = ErrorKind;
    static const std::vector<FinishCase> all{
        {"nothing goes wrong", {}, {}, "finished", 1},
        {"an answer without an ETag", [](OneUpload &s) { s.namesObject = false; }, {}, "finished", 1},
        {"replaces what was there", both(stored, later), {}, "finished", 1},
        {"the very bytes are there, within the second", storedSame, {}, "finished", 1},
        // the answer is lost
        {"carried out, unheard", firstThen(carriedOut, K::ConnectionLost), {}, "finished", 1},
        {"carried out, told as a fault", firstThen(carriedOut, K::ServerFault), {}, "finished", 1},
        {"carried out, garbled", firstThen(carriedOut, K::MalformedAnswer), {}, "finished", 1},
        {"carried out, stalled", firstThen(carriedOut, K::Stalled), {}, "finished", 1},
        {"lost before it came", firstThen(nothing, K::ConnectionLost), {}, "finished", 2},
        {"put off", firstThen(nothing, K::Throttled), {}, "finished", 2},
        {"a conflict that passes", firstThen(nothing, K::Conflict), {}, "finished", 2},
        {"put off for ever", firstThen(nothing, K::Throttled, nothing, K::Throttled), {}, "throttled", 5},
        {"unheard, over an older object",
         both(both(stored, later), firstThen(carriedOut, K::ConnectionLost)),
         {},
         "finished",
         1},
        // it ended otherwise
        {"swept meanwhile", {}, swept, "no-such-upload", 0},
        {"swept meanwhile, and listed as empty", likeStorj, swept, "no-such-upload", 0},
        {"swept, an older object", stored, swept, "no-such-upload", 0},
        {"swept, the very bytes from before", both(storedSame, later), swept, "no-such-upload", 0},
        {"swept, and another object stored", {}, both(swept, stored), "upload-vanished", 0},
        {"swept during Complete", firstThen(swept, K::ConnectionLost), {}, "no-such-upload", 1},
        {"swept during Complete, refused", firstThen(swept, K::NoSuchUpload), {}, "no-such-upload", 1},
        {"swept during Complete, as Ceph says it", firstThen(swept, K::ServerFault), {}, "no-such-upload", 1},
        {"swept during Complete, an older object",
         both(stored, firstThen(swept, K::ServerFault)),
         {},
         "no-such-upload",
         1},
        {"swept during Complete, another stored",
         firstThen(both(swept, stored), K::ConnectionLost),
         {},
         "upload-vanished",
         1},
        // somebody else completed it
        {"completed by another", {}, carriedOut, "finished", 0},
        {"completed by another, over an older", both(stored, later), carriedOut, "finished", 0},
        {"completed by another, during ours", firstThen(carriedOut, K::NoSuchUpload), {}, "finished", 1},
        {"Storj: completed by another",
         both(likeStorj, [](OneUpload &s) { s.onComplete = [](int) { return refused(K::NoSuchKey); }; }),
         carriedOut, "finished", 1},
        {"Storj: completed long ago",
         both(both(likeStorj, storedSame),
              both(later, [](OneUpload &s) { s.onComplete = [](int) { return refused(K::NoSuchKey); }; })),
         {},
         "no-such-upload",
         1},
        {"Storj: completed, and the object deleted since",
         both(likeStorj, [](OneUpload &s) { s.onComplete = [](int) { return refused(K::InvalidPart); }; }),
         {},
         "invalid-part",
         1},
        // things changed
        {"a part more",
         {},
         [](OneUpload &s) {
             s.setParts({"one", "two", "three"});
         },
         "conflict",
         0},
        {"another part",
         {},
         [](OneUpload &s) {
             s.setParts({"one", "2"});
         },
         "conflict",
         0},
        {"another size", {}, [](OneUpload &s) { s.parts.last().size = 1; }, "conflict", 0},
        {"a part more during Complete",
         firstThen(
             [](OneUpload &s) {
                 s.setParts({"one", "two", "three"});
             },
             K::ConnectionLost),
         {},
         "conflict",
         1},
        {"an object appeared", {}, stored, "conflict", 0},
        {"the object was replaced", both(stored, later), stored, "conflict", 0},
        {"an object appeared during Complete", firstThen(stored, K::PreconditionFailed), {}, "conflict", 1},
        // refused for good
        {"refused", firstThen(nothing, K::AccessDenied), {}, "access-denied", 1},
        {"refused as too small", firstThen(nothing, K::TooSmall), {}, "too-small", 1},
        {"refused as no list", firstThen(nothing, K::InvalidPart), {}, "invalid-part", 1},
        // answered well, and not true
        {"never to be seen",
         [](OneUpload &s) { s.onComplete = [](int) { return Answer(UploadCompleted{"e"}); }; },
         {},
         "verification-failed",
         1},
        {"the old one stays",
         both(stored, [](OneUpload &s) { s.onComplete = [](int) { return Answer(UploadCompleted{}); }; }),
         {},
         "verification-failed",
         1},
        {"other bytes",
         [](OneUpload &s) {
             s.onComplete = [&s](int) -> Result<Answer> {
                 auto answer = s.carryOut();
                 s.object->etag[0] = s.object->etag.startsWith('0') ? '1' : '0';
                 return answer;
             };
         },
         {},
         "verification-failed",
         1},
        {"cut short",
         [](OneUpload &s) {
             s.onComplete = [&s](int) -> Result<Answer> {
                 auto answer = s.carryOut();
                 s.object->size -= 1;
                 return answer;
             };
         },
         {},
         "verification-failed",
         1},
        {"seen a moment later",
         [](OneUpload &s) {
             s.onHead = [&s](int count) {
                 s.headRefused = count < 5 ? std::optional(K::NoSuchKey) : std::nullopt;
             };
         },
         {},
         "finished",
         1},
        // no MD5s
        {"opaque", encrypted, {}, "finished", 1},
        {"opaque, unheard", both(encrypted, firstThen(carriedOut, K::ConnectionLost)), {}, "finished", 1},
        {"opaque, swept", encrypted, swept, "no-such-upload", 0},
        {"opaque, swept during Complete",
         both(encrypted, firstThen(swept, K::ConnectionLost)),
         {},
         "no-such-upload",
         1},
        {"opaque, swept, an older object",
         both(encrypted, both(stored, firstThen(swept, K::ConnectionLost))),
         {},
         "no-such-upload",
         1},
        {"opaque, swept, another of that size", encrypted, both(swept, stored), "upload-vanished", 0},
        {"opaque, answered well, and the upload stays",
         both(encrypted,
              [](OneUpload &s) {
                  s.onComplete = [&s](int) -> Result<Answer> {
                      auto answer = s.carryOut();
                      s.pending = true;
                      return answer;
                  };
              }),
         {},
         "verification-failed",
         1},
        // keys that may not look
        {"nobody may see the object",
         [](OneUpload &s) { s.headRefused = K::AccessDenied; },
         {},
         "access-denied",
         1},
    };
    return all;
}

} // namespace partway::tests
