// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <chrono>
#include <filesystem>
#include <mutex>
#include <string>

namespace partway::practice {

using Time = std::chrono::sys_time<std::chrono::milliseconds>;

// Two clocks. The store's own (ages, listings, sweeping) can be run fast and put forward, and never goes
// back, not over a restart either. The one on the wire (Date, signatures) is the real one, off by a skew
// where a test asks. A kill loses at most what a fast clock gained since the last sweep.
class StoreClock
{
public:
    StoreClock(std::filesystem::path file, double speed);

    Time now() const;
    Time wireNow() const;
    void advance(std::chrono::seconds by);
    void setSkew(std::chrono::seconds skew) { m_skewSeconds.store(skew.count()); }
    void remember() const; // to the file; also done by advance()

private:
    std::filesystem::path m_file;
    double m_speed;
    mutable std::mutex m_mutex;
    Time m_storeOrigin;
    std::chrono::steady_clock::time_point m_realOrigin;
    std::atomic<long long> m_skewSeconds{0};
};

std::string isoTime(Time when);   // 2026-01-02T03:04:05.678Z
std::string httpTime(Time when);  // Fri, 02 Jan 2026 03:04:05 GMT
std::string basicTime(Time when); // 20260102T030405Z

// For both forms that Signature V4 knows; false: neither.
bool parseBasicTime(const std::string &text, Time &when);
bool parseHttpTime(const std::string &text, Time &when);

} // namespace partway::practice
