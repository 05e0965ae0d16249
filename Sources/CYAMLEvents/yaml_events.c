#include "yaml_events.h"

#include <stdlib.h>
#include <string.h>
#include <yaml.h>

struct clearinghouse_yaml {
  yaml_parser_t parser;
  yaml_event_t event;
  unsigned char text[];
};

struct clearinghouse_yaml *clearinghouse_yaml_open(const unsigned char *text, size_t length) {
  struct clearinghouse_yaml *yaml = malloc(sizeof *yaml + length);
  if (!yaml) return NULL;
  memset(yaml, 0, sizeof *yaml);
  if (!yaml_parser_initialize(&yaml->parser)) {
    free(yaml);
    return NULL;
  }
  memcpy(yaml->text, text, length);
  yaml_parser_set_encoding(&yaml->parser, YAML_UTF8_ENCODING);
  yaml_parser_set_input_string(&yaml->parser, yaml->text, length);
  return yaml;
}

static const char *text_of(yaml_char_t *text, size_t length) {
  for (yaml_char_t *zero = text; (zero = memchr(zero, 0, length - (size_t)(zero - text)));) *zero = 1;
  return (const char *)(length >= 3 && memcmp(text, "\xEF\xBB\xBF", 3) == 0 ? text + 3 : text);
}

struct clearinghouse_yaml_event clearinghouse_yaml_next(struct clearinghouse_yaml *yaml) {
  struct clearinghouse_yaml_event next = {clearinghouse_yaml_none};
  yaml_event_t *event = &yaml->event;
  yaml_event_delete(event);
  if (!yaml_parser_parse(&yaml->parser, event)) return next;
  next.kind = (enum clearinghouse_yaml_kind)event->type;
  next.line = event->start_mark.line;
  next.column = event->start_mark.column;
  if (event->type == YAML_SCALAR_EVENT) {
    next.style = event->data.scalar.style;
    next.text = text_of(event->data.scalar.value, event->data.scalar.length);
  }
  return next;
}

struct clearinghouse_yaml_failure clearinghouse_yaml_failure(struct clearinghouse_yaml *yaml) {
  yaml_parser_t *parser = &yaml->parser;
  struct clearinghouse_yaml_failure failure = {
    parser->problem ? parser->problem : "there is not enough memory", parser->context,
    parser->problem_mark.line, parser->problem_mark.column, parser->context_mark.line, parser->context_mark.column,
  };
  return failure;
}

void clearinghouse_yaml_close(struct clearinghouse_yaml *yaml) {
  yaml_event_delete(&yaml->event);
  yaml_parser_delete(&yaml->parser);
  free(yaml);
}
