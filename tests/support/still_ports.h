// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/file_source.h"
#include "core/s3/transport.h"

#include <algorithm>
#include <deque>
#include <map>

namespace partway::tests {

/// A network on which nothing ever comes back.
class StillTransport final : public Transport
{
public:
    CallId send(const Endpoint &, const Credentials &, Call, Done, Sent) override { return ++sent; }
    void cancel(CallId) override {}
    void setLanesFor(int) override {}

    CallId sent = 0;
};

/// Files that can be looked at when a test says so, and not read.
class StillFiles final : public FileSource
{
public:
    Work fingerprint(const QString &, std::function<void(Result<Fingerprint>)> done) override
    {
        auto work = std::make_shared<int>(0);
        m_asked.emplace_back(work, std::move(done));
        mostAtOnce = std::max(mostAtOnce, underWay());
        return work;
    }
    Work digest(const QString &, const Fingerprint &, ByteRange, DigestKinds,
                std::function<void(Result<Digests>)>) override
    {
        return std::make_shared<int>(0);
    }
    std::shared_ptr<SliceReader> open(const QString &, const Fingerprint &, ByteRange, DigestKinds) override
    {
        return nullptr;
    }

    /// Answers the oldest question; false where there is none.
    bool answerOne()
    {
        while (!m_asked.empty()) {
            const auto [work, done] = std::move(m_asked.front());
            m_asked.pop_front();
            if (work.expired())
                continue;
            done(Fingerprint{100, 1, 1});
            return true;
        }
        return false;
    }
    [[nodiscard]] int underWay() const
    {
        return static_cast<int>(std::count_if(m_asked.begin(), m_asked.end(),
                                              [](const auto &asked) { return !asked.first.expired(); }));
    }

    int mostAtOnce = 0;

private:
    std::deque<std::pair<std::weak_ptr<int>, std::function<void(Result<Fingerprint>)>>> m_asked;
};

} // namespace partway::tests
