#include "ctoml.h"

#include <new>
#include <string>
#include <string_view>

// toml++ 3.3 asserts what wrong input can break (`[đ]`, `a = [}`, `a = 2020-11-20x07`) although the
// code behind each assertion reports the error properly; and with NDEBUG it would let the compiler
// assume them. Both are switched off.
#undef NDEBUG
#define TOML_ASSERT(expression) static_cast<void>(0)
#include <toml++/toml.h>

#include <vector>

struct ctoml_document {
  toml::table table;
  std::vector<ctoml_event> events;
  std::string error;
  ctoml_position error_position{};
  bool failed = false;
};

namespace {

ctoml_position position(const toml::source_position &at) { return {at.line, at.column}; }

void add(ctoml_document &document, ctoml_kind kind, const toml::source_region &region,
         std::string_view text = {}) {
  document.events.push_back(
      {kind, position(region.begin), position(region.end), text.data(), text.size()});
}

void walk(ctoml_document &document, const toml::node &node, size_t depth, size_t maximum_depth) {
  const auto &region = node.source();
  if (const auto *text = node.as_string()) {
    add(document, CTOML_STRING, region, text->get());
  } else if (node.is_value()) {
    add(document, CTOML_OTHER, region);
  } else if (depth > maximum_depth) {
    add(document, CTOML_TOO_DEEP, region);
  } else if (const auto *table = node.as_table()) {
    add(document, CTOML_TABLE_START, region);
    for (const auto &[key, value] : *table) {
      add(document, CTOML_KEY, key.source(), key.str());
      walk(document, value, depth + 1, maximum_depth);
    }
    add(document, CTOML_TABLE_END, region);
  } else if (const auto *array = node.as_array()) {
    add(document, CTOML_ARRAY_START, region);
    for (const auto &item : *array) walk(document, item, depth + 1, maximum_depth);
    add(document, CTOML_ARRAY_END, region);
  }
}

} // namespace

ctoml_document *ctoml_parse(const char *bytes, size_t count, size_t maximum_depth) {
  auto *document = new (std::nothrow) ctoml_document;
  if (!document) return nullptr;
  auto result = toml::parse(std::string_view{bytes, count});
  if (result) {
    document->table = std::move(result).table();
    walk(*document, document->table, 0, maximum_depth);
  } else {
    document->failed = true;
    document->error = std::string{result.error().description()};
    document->error_position = position(result.error().source().begin);
  }
  return document;
}

void ctoml_free(ctoml_document *document) { delete document; }

const ctoml_event *ctoml_events(const ctoml_document *document, size_t *count) {
  *count = document->events.size();
  return document->events.data();
}

const char *ctoml_error(const ctoml_document *document, ctoml_position *at) {
  if (!document->failed) return nullptr;
  *at = document->error_position;
  return document->error.c_str();
}
