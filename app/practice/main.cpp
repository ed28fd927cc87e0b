// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/command_line.h"
#include "app/practice/personality.h"
#include "app/practice/record_file.h"

#include <QJsonDocument>

#include <cerrno>
#include <csignal>
#include <cstdio>
#include <poll.h>
#include <sys/prctl.h>
#include <sys/signalfd.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace partway::practice;

namespace {

QString text(const std::string &string) { return QString::fromStdString(string); }

void announce(const CommandLine &line, const Endpoint &endpoint)
{
    const auto kept = line.options.root / "credentials.json";
    const QJsonObject ready{
        {QStringLiteral("event"), QStringLiteral("ready")},
        {QStringLiteral("endpoint"), text(endpoint.http)},
        {QStringLiteral("tlsEndpoint"), text(endpoint.https)},
        {QStringLiteral("ca"), text(endpoint.authority.string())},
        {QStringLiteral("credentials"), text(line.options.accessKey ? std::string() : kept.string())},
        {QStringLiteral("personality"), text(std::string(personalityOf(line.options.personality).word))},
    };
    std::puts(QJsonDocument(ready).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
}

// Blocks until a signal asks to stop or, where wanted, until nobody holds our standard input any more.
void serveUntilStopped(const sigset_t &signals, bool watchInput)
{
    const int signalFile = ::signalfd(-1, &signals, SFD_CLOEXEC);
    pollfd watched[2] = {{signalFile, POLLIN, 0}, {watchInput ? STDIN_FILENO : -1, POLLIN, 0}};
    while (true) {
        const int ready = ::poll(watched, 2, -1);
        if (ready < 0 && errno == EINTR)
            continue;
        if (ready < 0 || watched[0].revents != 0)
            break;
        char ignored[256];
        if (watched[1].revents != 0 && ::read(STDIN_FILENO, ignored, sizeof ignored) <= 0)
            break;
    }
    ::close(signalFile);
}

} // namespace

int main(int argc, char **argv)
{
    const auto line = parseCommandLine(std::vector<std::string>(argv + 1, argv + argc));
    if (!line) {
        std::fprintf(stderr, "partway-practice: %s\n", line.error().c_str());
        return 2;
    }
    if (line->help || line->version) {
        std::fputs(line->help ? helpText().c_str() : "partway-practice " PARTWAY_VERSION "\n", stdout);
        return 0;
    }
    ::umask(077);
    ::prctl(PR_SET_DUMPABLE, 0); // a core dump would hold the secret key

    // Before any thread starts, so that all of them leave the signals to us.
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGTERM);
    sigaddset(&signals, SIGINT);
    ::pthread_sigmask(SIG_BLOCK, &signals, nullptr);

    PracticeStore store(line->options);
    const auto endpoint = store.start();
    if (!endpoint) {
        std::fprintf(stderr, "partway-practice: %s\n", endpoint.error().c_str());
        return 1;
    }
    announce(*line, *endpoint);
    serveUntilStopped(signals, line->exitWithParent);
    store.stop();
    return 0;
}
