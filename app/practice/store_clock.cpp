// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/store_clock.h"

#include "app/practice/record_file.h"

#include <array>
#include <cstdio>
#include <ctime>

namespace partway::practice {

using namespace std::chrono;

namespace {

Time realNow() { return time_point_cast<milliseconds>(system_clock::now()); }

std::tm brokenDown(Time when)
{
    const std::time_t seconds = system_clock::to_time_t(floor<std::chrono::seconds>(when));
    std::tm parts{};
    gmtime_r(&seconds, &parts);
    return parts;
}

// Names of days and months are English on the wire, whatever the locale.
constexpr std::array kDays{"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
constexpr std::array kMonths{"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                             "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};

template <typename... Values>
std::string formatted(const char *format, Values... values)
{
    std::array<char, 128> buffer{};
    const int size = std::snprintf(buffer.data(), buffer.size(), format, values...);
    return std::string(buffer.data(), size > 0 ? static_cast<std::size_t>(size) : 0);
}

Time fromParts(std::tm parts) { return Time(std::chrono::seconds(timegm(&parts))); }

} // namespace

StoreClock::StoreClock(std::filesystem::path file, double speed)
    : m_file(std::move(file))
    , m_speed(speed)
    , m_storeOrigin(realNow())
    , m_realOrigin(steady_clock::now())
{
    const auto record = readRecord(m_file);
    if (!record)
        return;
    // The time between two runs passes at the real speed, after whatever was put forward before.
    const Time store(
        milliseconds(static_cast<long long>(numberFromJson(record->value(QLatin1String("store"))))));
    const Time real(
        milliseconds(static_cast<long long>(numberFromJson(record->value(QLatin1String("real"))))));
    const Time continued = store + std::max(milliseconds(0), realNow() - real);
    m_storeOrigin = std::max(m_storeOrigin, continued);
}

Time StoreClock::now() const
{
    const std::lock_guard lock(m_mutex);
    const duration<double, std::milli> passed = steady_clock::now() - m_realOrigin;
    return m_storeOrigin + milliseconds(static_cast<long long>(passed.count() * m_speed));
}

Time StoreClock::wireNow() const { return realNow() + std::chrono::seconds(m_skewSeconds.load()); }

void StoreClock::advance(std::chrono::seconds by)
{
    {
        const std::lock_guard lock(m_mutex);
        m_storeOrigin += by;
    }
    remember();
}

void StoreClock::remember() const
{
    QJsonObject record;
    record.insert(QLatin1String("store"),
                  numberToJson(static_cast<std::uint64_t>(now().time_since_epoch().count())));
    record.insert(QLatin1String("real"),
                  numberToJson(static_cast<std::uint64_t>(realNow().time_since_epoch().count())));
    writeRecord(m_file, record);
}

std::string isoTime(Time when)
{
    const std::tm t = brokenDown(when);
    const auto rest = static_cast<int>((when - floor<std::chrono::seconds>(when)).count());
    return formatted("%04d-%02d-%02dT%02d:%02d:%02d.%03dZ", t.tm_year + 1900, t.tm_mon + 1, t.tm_mday,
                     t.tm_hour, t.tm_min, t.tm_sec, rest);
}

std::string httpTime(Time when)
{
    const std::tm t = brokenDown(when);
    return formatted("%s, %02d %s %04d %02d:%02d:%02d GMT", kDays[static_cast<std::size_t>(t.tm_wday)],
                     t.tm_mday, kMonths[static_cast<std::size_t>(t.tm_mon)], t.tm_year + 1900, t.tm_hour,
                     t.tm_min, t.tm_sec);
}

std::string basicTime(Time when)
{
    const std::tm t = brokenDown(when);
    return formatted("%04d%02d%02dT%02d%02d%02dZ", t.tm_year + 1900, t.tm_mon + 1, t.tm_mday, t.tm_hour,
                     t.tm_min, t.tm_sec);
}

bool parseBasicTime(const std::string &text, Time &when)
{
    std::tm parts{};
    char zone = 0;
    int used = 0;
    const int fields =
        std::sscanf(text.c_str(), "%4d%2d%2dT%2d%2d%2d%c%n", &parts.tm_year, &parts.tm_mon, &parts.tm_mday,
                    &parts.tm_hour, &parts.tm_min, &parts.tm_sec, &zone, &used);
    if (fields != 7 || zone != 'Z' || used != static_cast<int>(text.size()) || text.size() != 16)
        return false;
    parts.tm_year -= 1900;
    parts.tm_mon -= 1;
    when = fromParts(parts);
    return true;
}

bool parseHttpTime(const std::string &text, Time &when)
{
    std::tm parts{};
    std::array<char, 4> month{};
    const int fields =
        std::sscanf(text.c_str(), "%*3s, %2d %3s %4d %2d:%2d:%2d GMT", &parts.tm_mday, month.data(),
                    &parts.tm_year, &parts.tm_hour, &parts.tm_min, &parts.tm_sec);
    if (fields != 6)
        return false;
    for (std::size_t i = 0; i < kMonths.size(); ++i) {
        if (std::string_view(month.data()) == kMonths[i]) {
            parts.tm_mon = static_cast<int>(i);
            parts.tm_year -= 1900;
            when = fromParts(parts);
            return true;
        }
    }
    return false;
}

} // namespace partway::practice
