#ifndef KB_CXML_SHIM_H
#define KB_CXML_SHIM_H

#include <libxml/HTMLparser.h>
#include <libxml/parser.h>
#include <string.h>

/// A parser that tells of elements and texts alone: no tree, no entity, no file, no message reaches anyone.
static inline void kb_xml_listen(xmlParserCtxtPtr parser, void *listener,
                                 startElementSAXFunc start, endElementSAXFunc end,
                                 charactersSAXFunc characters) {
  memset(parser->sax, 0, sizeof(*parser->sax));
  parser->sax->startElement = start;
  parser->sax->endElement = end;
  parser->sax->characters = characters;
  parser->sax->ignorableWhitespace = characters;
  parser->sax->cdataBlock = characters;
  parser->userData = listener;
}

#endif
