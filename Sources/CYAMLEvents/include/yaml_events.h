// The events of libyaml one after the other, without the unions and buffers of its own interface.
#pragma once
#include <stddef.h>

struct clearinghouse_yaml;

// The order is that of libyaml.
enum clearinghouse_yaml_kind {
  clearinghouse_yaml_none,
  clearinghouse_yaml_stream_start,
  clearinghouse_yaml_stream_end,
  clearinghouse_yaml_document_start,
  clearinghouse_yaml_document_end,
  clearinghouse_yaml_alias,
  clearinghouse_yaml_scalar,
  clearinghouse_yaml_sequence_start,
  clearinghouse_yaml_sequence_end,
  clearinghouse_yaml_mapping_start,
  clearinghouse_yaml_mapping_end,
};

// Lines and columns are counted from 0.
struct clearinghouse_yaml_event {
  enum clearinghouse_yaml_kind kind;
  // Of a scalar: 0 or 1 plain, 2 and 3 quoted, 4 literal, 5 folded.
  int style;
  // Of a scalar, until the next event. U+0000 stands in it as U+0001, and a byte order mark
  // in front is left out.
  const char *text;
  size_t line, column;
};

struct clearinghouse_yaml_failure {
  const char *problem;
  // Nothing, or what was being read, and where that begins.
  const char *context;
  size_t line, column, context_line, context_column;
};

// Takes a copy of the text. Nothing when there is no memory.
struct clearinghouse_yaml *clearinghouse_yaml_open(const unsigned char *text, size_t length);
// The next event, or nothing of the kind where the text is not YAML.
struct clearinghouse_yaml_event clearinghouse_yaml_next(struct clearinghouse_yaml *yaml);
// What is wrong, after an event of no kind.
struct clearinghouse_yaml_failure clearinghouse_yaml_failure(struct clearinghouse_yaml *yaml);
void clearinghouse_yaml_close(struct clearinghouse_yaml *yaml);
