// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/command_line.h"

#include "app/practice/access_key_file.h"
#include "app/practice/encoding.h"
#include "app/practice/personality.h"

#include <cstdlib>
#include <filesystem>

namespace partway::practice {

namespace {

using Error = std::string;

// Takes the values of options off the list, one after the other.
class Arguments
{
public:
    explicit Arguments(const std::vector<std::string> &arguments)
        : m_arguments(arguments)
    {
    }
    bool atEnd() const { return m_at == m_arguments.size(); }
    const std::string &next() { return m_arguments[m_at++]; }
    tl::expected<std::string, Error> valueOf(const std::string &option)
    {
        if (atEnd())
            return tl::make_unexpected(option + " needs a value.");
        return next();
    }
    tl::expected<long long, Error> numberOf(const std::string &option, long long least, long long most)
    {
        const auto value = valueOf(option);
        if (!value)
            return tl::make_unexpected(value.error());
        const auto number = toInteger(*value);
        if (!number || *number < least || *number > most)
            return tl::make_unexpected(option + " needs a number from " + std::to_string(least) + " to " +
                                       std::to_string(most) + '.');
        return *number;
    }

private:
    const std::vector<std::string> &m_arguments;
    std::size_t m_at = 0;
};

tl::expected<void, Error> takeText(CommandLine &line, const std::string &option, const std::string &value)
{
    StoreOptions &options = line.options;
    if (option == "--root") {
        options.root = value;
    } else if (option == "--bind") {
        if (value != "127.0.0.1" && value != "::1")
            return tl::make_unexpected(
                Error("--bind takes 127.0.0.1 or ::1: the practice store is for this machine only."));
        options.bind = value;
    } else if (option == "--cert") {
        options.certificate = value;
    } else if (option == "--key") {
        options.privateKey = value;
    } else if (option == "--region") {
        options.region = value;
    } else if (option == "--bucket") {
        options.buckets.push_back(value);
    } else if (option == "--personality") {
        const auto personality = personalityNamed(value);
        if (!personality)
            return tl::make_unexpected(Error("--personality takes aws, storj, ceph, minio or r2."));
        options.personality = *personality;
    } else if (option == "--access-key-file") {
        options.accessKey = accessKeyIn(value);
        if (!options.accessKey)
            return tl::make_unexpected("No access key could be read from " + value + '.');
    } else if (option == "--clock-speed") {
        char *end = nullptr;
        options.clockSpeed = std::strtod(value.c_str(), &end);
        if (end == value.c_str() || *end != '\0' || !(options.clockSpeed > 0))
            return tl::make_unexpected(Error("--clock-speed needs a number above 0."));
    } else {
        return tl::make_unexpected("Unknown option " + option + "; see --help.");
    }
    return {};
}

void takeKeyFromEnvironment(StoreOptions &options)
{
    const char *id = std::getenv("PARTWAY_PRACTICE_ACCESS_KEY");
    const char *secret = std::getenv("PARTWAY_PRACTICE_SECRET_KEY");
    const char *token = std::getenv("PARTWAY_PRACTICE_SESSION_TOKEN");
    if (!options.accessKey && id != nullptr && secret != nullptr && *id != '\0' && *secret != '\0')
        options.accessKey = AccessKey{id, secret, token != nullptr ? token : ""};
}

} // namespace

tl::expected<CommandLine, std::string> parseCommandLine(const std::vector<std::string> &arguments)
{
    CommandLine line;
    Arguments left(arguments);
    while (!left.atEnd()) {
        const std::string option = left.next();
        if (option == "--help" || option == "-h") {
            line.help = true;
        } else if (option == "--version") {
            line.version = true;
        } else if (option == "--control") {
            line.options.control = true;
        } else if (option == "--exit-with-parent") {
            line.exitWithParent = true;
        } else if (option == "--tls-self-signed") {
            line.options.tlsPort = line.options.tlsPort.value_or(0);
        } else if (option == "--port" || option == "--tls-port") {
            const auto port = left.numberOf(option, 0, 65'535);
            if (!port)
                return tl::make_unexpected(port.error());
            if (option == "--port")
                line.options.port = static_cast<int>(*port);
            else
                line.options.tlsPort = static_cast<int>(*port);
        } else if (option == "--min-part-size") {
            const auto size = left.numberOf(option, 0, 5LL << 30);
            if (!size)
                return tl::make_unexpected(size.error());
            line.options.minimumPartSize = static_cast<std::uint64_t>(*size);
        } else {
            const auto value = option.rfind("--", 0) == 0
                                   ? left.valueOf(option)
                                   : tl::make_unexpected("Unknown argument " + option + '.');
            if (!value)
                return tl::make_unexpected(value.error());
            if (const auto taken = takeText(line, option, *value); !taken)
                return tl::make_unexpected(taken.error());
        }
    }
    if (line.help || line.version)
        return line;
    if (line.options.root.empty())
        return tl::make_unexpected(Error("--root DIR is needed: the folder that the store lives in."));
    if (line.options.certificate.empty() != line.options.privateKey.empty())
        return tl::make_unexpected(Error("--cert and --key belong together."));
    takeKeyFromEnvironment(line.options);
    return line;
}

} // namespace partway::practice
