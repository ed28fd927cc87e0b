// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/practice_store.h"

#include "app/practice/access_key_file.h"
#include "app/practice/control_endpoint.h"
#include "app/practice/encoding.h"
#include "app/practice/http_front.h"
#include "app/practice/open_store.h"
#include "app/practice/tls_identity.h"

namespace partway::practice {

namespace fs = std::filesystem;

namespace {

std::string urlOf(const char *scheme, const std::string &bind, int port)
{
    const bool six = bind.find(':') != std::string::npos;
    return std::string(scheme) + "://" + (six ? '[' + bind + ']' : bind) + ':' + std::to_string(port);
}

} // namespace

struct PracticeStore::Parts
{
    StoreOptions options;
    mutable std::mutex mutex;
    Endpoint endpoint;
    FaultPlan faults;
    RequestLog log;
    std::unique_ptr<OpenStore> store; // while running, and kept after stop() for the inside view
    std::unique_ptr<HttpFront> http;
    std::unique_ptr<HttpFront> https;

    tl::expected<void, std::string> listen(PracticeStore &self);
};

PracticeStore::PracticeStore(StoreOptions options)
    : m_parts(std::make_unique<Parts>())
{
    m_parts->options = std::move(options);
}

PracticeStore::~PracticeStore() { stop(); }

tl::expected<void, std::string> PracticeStore::Parts::listen(PracticeStore &self)
{
    const auto handler = [this, &self](const RequestHead &head, BodySource &body) {
        return options.control && isControl(head) ? answerControl(self, head, body)
                                                  : store->handle(head, body);
    };
    const auto connected = [this] { log.connected(); };
    http = std::make_unique<HttpFront>(handler, connected);
    const int port = http->listenOn(options.bind, options.port);
    if (port == 0)
        return tl::make_unexpected("cannot listen on " + urlOf("http", options.bind, options.port));
    options.port = port;
    endpoint.http = urlOf("http", options.bind, port);
    if (!options.tlsPort)
        return {};

    fs::path certificate = options.certificate;
    fs::path key = options.privateKey;
    if (certificate.empty()) {
        certificate = options.root / "tls" / "certificate.pem";
        key = options.root / "tls" / "key.pem";
        if (const auto made = ensureSelfSigned(certificate, key); !made)
            return tl::make_unexpected(made.error());
        endpoint.authority = certificate;
    }
    auto context = tlsContext(certificate, key);
    if (!context)
        return tl::make_unexpected(context.error());
    https = std::make_unique<HttpFront>(handler, connected, *context);
    const int tlsPort = https->listenOn(options.bind, *options.tlsPort);
    if (tlsPort == 0)
        return tl::make_unexpected("cannot listen on " + urlOf("https", options.bind, *options.tlsPort));
    options.tlsPort = tlsPort;
    endpoint.https = urlOf("https", options.bind, tlsPort);
    return {};
}

tl::expected<Endpoint, std::string> PracticeStore::start()
{
    stop();
    const std::lock_guard lock(m_parts->mutex);
    StoreOptions &options = m_parts->options;
    if (options.bind != "127.0.0.1" && options.bind != "::1")
        return tl::make_unexpected(std::string("the practice store listens on 127.0.0.1 or ::1 only"));
    std::error_code error;
    fs::create_directories(options.root, error);
    fs::permissions(options.root, fs::perms::owner_all, error);
    if (error)
        return tl::make_unexpected("cannot use the folder " + options.root.string() + ": " + error.message());
    const auto key = options.accessKey ? options.accessKey : accessKeyIn(options.root / "credentials.json");
    if (!key)
        return tl::make_unexpected("cannot read or write " + (options.root / "credentials.json").string());
    m_parts->endpoint = {};
    m_parts->endpoint.accessKey = *key;
    m_parts->faults.start();
    auto opened = OpenStore::open(options, *key, m_parts->faults, m_parts->log);
    if (!opened)
        return tl::make_unexpected(opened.error());
    m_parts->store = std::move(*opened);
    if (const auto listening = m_parts->listen(*this); !listening) {
        m_parts->http.reset();
        m_parts->https.reset();
        return tl::make_unexpected(listening.error());
    }
    return m_parts->endpoint;
}

void PracticeStore::stop()
{
    const std::lock_guard lock(m_parts->mutex);
    m_parts->faults.stop();
    m_parts->http.reset();
    m_parts->https.reset();
    if (m_parts->store)
        m_parts->store->close();
}

bool PracticeStore::isRunning() const
{
    const std::lock_guard lock(m_parts->mutex);
    return m_parts->http != nullptr;
}

Endpoint PracticeStore::endpoint() const
{
    const std::lock_guard lock(m_parts->mutex);
    return m_parts->endpoint;
}

void PracticeStore::addFault(Fault fault) { m_parts->faults.add(std::move(fault)); }
void PracticeStore::clearFaults() { m_parts->faults.clear(); }
std::size_t PracticeStore::faultsLeft() const { return m_parts->faults.left(); }

void PracticeStore::advanceClock(std::chrono::seconds by)
{
    if (m_parts->store)
        m_parts->store->advanceClock(by);
}

std::size_t PracticeStore::sweepNow() { return m_parts->store ? m_parts->store->sweepNow() : 0; }

void PracticeStore::setClockSkew(std::chrono::seconds skew)
{
    if (m_parts->store)
        m_parts->store->clock().setSkew(skew);
}

void PracticeStore::setAccessKey(AccessKey key)
{
    if (!m_parts->store)
        return;
    m_parts->store->signatures().setAccessKey(key);
    const std::lock_guard lock(m_parts->mutex);
    m_parts->endpoint.accessKey = std::move(key);
}

void PracticeStore::expireSessionToken()
{
    if (m_parts->store)
        m_parts->store->signatures().expireToken();
}

std::vector<RequestRecord> PracticeStore::requests() const { return m_parts->log.records(); }
StoreStats PracticeStore::stats() const { return m_parts->log.stats(); }
void PracticeStore::forgetRequests() { m_parts->log.forget(); }

std::size_t PracticeStore::countOf(Operation operation, const std::string &key, int partNumber) const
{
    std::size_t count = 0;
    for (const RequestRecord &record : m_parts->log.records()) {
        count += record.operation == operation && (key.empty() || record.key == key) &&
                 (partNumber == 0 || record.partNumber == partNumber);
    }
    return count;
}

void PracticeStore::createBucket(const std::string &bucket)
{
    if (m_parts->store)
        m_parts->store->buckets().create(bucket, m_parts->store->clock().now());
}

std::optional<ObjectView> PracticeStore::object(const std::string &bucket, const std::string &key) const
{
    const ObjectPtr object = m_parts->store ? m_parts->store->buckets().get(bucket, key) : nullptr;
    if (!object)
        return std::nullopt;
    ObjectView view{object->size,
                    object->etag,
                    valueNamed(object->headers, "content-type"),
                    valueNamed(object->headers, "x-amz-storage-class"),
                    {},
                    object->partSizes.size()};
    constexpr std::string_view prefix = "x-amz-meta-";
    for (const auto &[name, value] : object->headers) {
        if (name.rfind(prefix, 0) == 0)
            view.metadata[name.substr(prefix.size())] = value;
    }
    return view;
}

std::string PracticeStore::objectMd5(const std::string &bucket, const std::string &key) const
{
    const ObjectPtr object = m_parts->store ? m_parts->store->buckets().get(bucket, key) : nullptr;
    Digest digest(DigestKind::Md5);
    const auto add = [&](std::string_view bytes) {
        digest.add(bytes);
        return true;
    };
    return object && object->read(0, object->size, add) ? toHex(digest.finish()) : std::string();
}

std::string PracticeStore::readObject(const std::string &bucket, const std::string &key, std::uint64_t offset,
                                      std::uint64_t length) const
{
    const ObjectPtr object = m_parts->store ? m_parts->store->buckets().get(bucket, key) : nullptr;
    std::string bytes;
    if (!object || offset >= object->size)
        return bytes;
    object->read(offset, std::min(length, object->size - offset), [&](std::string_view piece) {
        bytes += piece;
        return true;
    });
    return bytes;
}

std::vector<std::string> PracticeStore::keys(const std::string &bucket) const
{
    std::vector<std::string> keys;
    if (!m_parts->store)
        return keys;
    ObjectQuery query;
    query.limit = SIZE_MAX;
    for (const ObjectPtr &object : m_parts->store->buckets().list(bucket, query).objects)
        keys.push_back(object->key);
    return keys;
}

bool PracticeStore::removeObject(const std::string &bucket, const std::string &key)
{
    return m_parts->store && m_parts->store->buckets().removeObject(bucket, key);
}

std::vector<UploadView> PracticeStore::pendingUploads(const std::string &bucket) const
{
    std::vector<UploadView> views;
    if (!m_parts->store)
        return views;
    for (const UploadPtr &upload : m_parts->store->uploads().pendingIn(bucket)) {
        UploadView view{upload->bucket, upload->key, upload->uploadId, {}};
        const std::lock_guard lock(upload->mutex);
        for (const auto &[number, part] : upload->parts)
            view.parts.push_back({number, part.size, toHex(part.md5)});
        views.push_back(std::move(view));
    }
    return views;
}

bool PracticeStore::abortUpload(const std::string &bucket, const std::string &key,
                                const std::string &uploadId)
{
    const UploadPtr upload = m_parts->store ? m_parts->store->uploads().find(uploadId) : nullptr;
    return upload && upload->bucket == bucket && upload->key == key &&
           m_parts->store->uploads().abort(*upload);
}

} // namespace partway::practice
