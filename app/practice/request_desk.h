// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/practice/s3_service.h"

#include <functional>

namespace partway::practice {

// One request from its head to its answer: who asks, which fault stands in the way, what the service says,
// and a line in the log. Called from many threads at once.
class RequestDesk
{
public:
    struct Collaborators
    {
        const Personality &personality;
        SignatureCheck &signatures;
        S3Service &service;
        FaultPlan &faults;
        RequestLog &log;
        StoreClock &clock;
        std::function<void()> sweep; // asked before each request: what is due is gone before it is looked at
    };
    explicit RequestDesk(Collaborators collaborators)
        : m(std::move(collaborators))
    {
    }

    Answer handle(const RequestHead &head, BodySource &body);

private:
    struct Visit;
    Answer work(Visit &visit);
    Answer workWithFault(Visit &visit, const Fault &fault);
    Answer takeThen(Visit &visit, const std::function<Answer()> &answer) const;
    Answer redirect(Visit &visit, const std::string &location) const;
    Answer slowly(Answer answer, std::chrono::milliseconds delay);
    Answer refuse(Visit &visit, const S3Error &error) const;
    Answer insideOk(Visit &visit, const S3Error &error) const;
    S3Error throttle(const Fault &fault) const;

    Collaborators m;
};

} // namespace partway::practice
