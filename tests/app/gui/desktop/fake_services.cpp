// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/gui/desktop/fake_services.h"

#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

namespace partway::test {

FakeLogin::~FakeLogin()
{
    for (const int end : ends)
        ::close(end);
}

QDBusUnixFileDescriptor FakeLogin::Inhibit(const QString &what, const QString &who, const QString &,
                                           const QString &mode)
{
    asked.append(QStringList{what, who, mode}.join(QLatin1Char(' ')));
    int pair[2] = {-1, -1};
    if (::pipe2(pair, O_CLOEXEC) != 0)
        return {};
    ends.append(pair[0]);
    const QDBusUnixFileDescriptor given(pair[1]); // keeps a copy
    ::close(pair[1]);
    return given;
}

int FakeLogin::held() const
{
    int held = 0;
    for (const int end : ends) {
        pollfd look{end, 0, 0};
        ::poll(&look, 1, 0);
        held += (look.revents & POLLHUP) == 0 ? 1 : 0;
    }
    return held;
}

} // namespace partway::test
