// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/s3/transport.h"

#include <algorithm>
#include <map>
#include <memory>
#include <optional>

namespace partway::tests {

/// Hands out no bytes: nobody here reads them.
class NoReader final : public SliceReader
{
public:
    void read(qint64, Ready ready) override { ready(QByteArray()); }
    void cancel() override {}
    [[nodiscard]] Digests digests() const override { return {}; }
};

/// Whose work never ends.
class NoFiles final : public FileSource
{
public:
    Work fingerprint(const QString &, std::function<void(Result<Fingerprint>)>) override
    {
        return std::make_shared<int>(0);
    }
    Work digest(const QString &, const Fingerprint &, ByteRange, DigestKinds,
                std::function<void(Result<Digests>)>) override
    {
        return std::make_shared<int>(0);
    }
    std::shared_ptr<SliceReader> open(const QString &, const Fingerprint &, ByteRange, DigestKinds) override
    {
        return std::make_shared<NoReader>();
    }
};

/// Answers after a second, as a test says; until then a call is under way.
class ScriptedStore final : public Transport
{
public:
    explicit ScriptedStore(Clock &clock)
        : m_clock(clock)
    {
    }
    CallId send(const Endpoint &, const Credentials &, Call call, Done done, Sent) override
    {
        const CallId id = ++m_last;
        calls.append(call);
        m_open[id] = m_clock.after(std::chrono::seconds(1), [this, id, call, done = std::move(done)] {
            m_open.erase(id);
            done(answer(call));
        });
        mostAtOnce = std::max(mostAtOnce, static_cast<int>(m_open.size()));
        return id;
    }
    void cancel(CallId id) override
    {
        if (const auto found = m_open.find(id); found != m_open.end()) {
            m_clock.cancel(found->second);
            m_open.erase(found);
        }
    }
    void setLanesFor(int) override {}

    /// The numbers of the parts that were sent.
    [[nodiscard]] QList<int> parts() const
    {
        QList<int> numbers;
        for (const Call &call : calls)
            if (const auto *part = std::get_if<PutPart>(&call))
                numbers.append(part->number);
        return numbers;
    }

    std::optional<ErrorKind> fails; ///< whatever is asked
    bool swept = false;
    QList<Call> calls;
    int mostAtOnce = 0;

private:
    [[nodiscard]] Result<Answer> answer(const Call &call) const
    {
        if (fails)
            return failure(*fails);
        if (const auto *part = std::get_if<PutPart>(&call))
            return swept ? Result<Answer>(failure(ErrorKind::ServerFault))
                         : Result<Answer>(PartStored{"etag-" + QByteArray::number(part->number), false});
        PartsPage page;
        if (!swept)
            page.parts = {{1, 10, "etag", std::nullopt}, {2, 10, "etag", std::nullopt}};
        return Answer(page);
    }

    Clock &m_clock;
    CallId m_last = 0;
    std::map<CallId, Clock::TimerId> m_open;
};

} // namespace partway::tests
