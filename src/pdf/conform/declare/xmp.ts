import type { Standard } from '../standard.ts';
import { joinKeywords, type Properties } from './metadata.ts';

/** What tells this document and this file of it from all others (XMP part 2, 2.4). */
export interface Identity {
  readonly document: string;
  readonly instance: string;
}

/** The name spaces of what is said, by the prefixes that the standards give them. */
const spaces = {
  dc: 'http://purl.org/dc/elements/1.1/',
  xmp: 'http://ns.adobe.com/xap/1.0/',
  pdf: 'http://ns.adobe.com/pdf/1.3/',
  xmpMM: 'http://ns.adobe.com/xap/1.0/mm/',
  pdfaid: 'http://www.aiim.org/pdfa/ns/id/',
  pdfuaid: 'http://www.aiim.org/pdfua/ns/id/',
};

/** Those in which PDF/A-2 and -3 want other name spaces than their own described (ISO 19005-2, 6.6.2.3.3). */
const extensionSpaces = {
  pdfaExtension: 'http://www.aiim.org/pdfa/ns/extension/',
  pdfaSchema: 'http://www.aiim.org/pdfa/ns/schema#',
  pdfaProperty: 'http://www.aiim.org/pdfa/ns/property#',
};

/**
 * The XMP packet of a file (ISO 16684-1): what the document says of itself, in the words of its information dictionary
 * (see information.ts), and which standards the file keeps. It may not be changed in place, so it has no room for that.
 */
export function writePacket(properties: Properties, identity: Identity, standard: Standard): string {
  const { archive, accessibility } = standard;
  // PDF/A-4 knows the name space of PDF/UA, and has no descriptions (ISO 19005-4, 6.7.2).
  const isDescribed = archive.part < 4;
  const names = Object.entries({ ...spaces, ...(isDescribed ? extensionSpaces : {}) });
  return [
    '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>',
    '<x:xmpmeta xmlns:x="adobe:ns:meta/">',
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
    '<rdf:Description rdf:about=""',
    ...names.map(
      ([prefix, space], index) => ` xmlns:${prefix}="${space}"${index + 1 < names.length ? '' : '>'}`,
    ),
    ...document(properties),
    element('xmpMM:DocumentID', `uuid:${identity.document}`),
    element('xmpMM:InstanceID', `uuid:${identity.instance}`),
    ...Object.entries(archive).map(([name, value]) => element(`pdfaid:${name}`, String(value))),
    ...Object.entries(accessibility).map(([name, value]) => element(`pdfuaid:${name}`, String(value))),
    ...(isDescribed ? [description] : []),
    '</rdf:Description>',
    '</rdf:RDF>',
    '</x:xmpmeta>',
    '<?xpacket end="r"?>',
  ].join('\n');
}

function document(properties: Properties): string[] {
  const { title, author, subject, keywords, language, date, creatorTool, producer } = properties;
  const time = date && `${date.toISOString().slice(0, 19)}Z`;
  return [
    element('dc:format', 'application/pdf'),
    list('dc:title', 'Alt', [title]),
    list('dc:creator', 'Seq', [author]),
    list('dc:description', 'Alt', [subject]),
    list('dc:subject', 'Bag', keywords),
    list('dc:language', 'Bag', [language]),
    element('pdf:Keywords', joinKeywords(properties)),
    element('pdf:Producer', producer),
    element('xmp:CreatorTool', creatorTool),
    ...['CreateDate', 'ModifyDate', 'MetadataDate'].map((name) => element(`xmp:${name}`, time)),
  ].filter((line) => line !== '');
}

function element(name: string, text: string | undefined): string {
  return text ? `<${name}>${escapeXml(text)}</${name}>` : '';
}

/** A list; the items of one of alternatives are of any language. */
function list(name: string, kind: 'Alt' | 'Seq' | 'Bag', texts: readonly (string | undefined)[]): string {
  const attribute = kind === 'Alt' ? ' xml:lang="x-default"' : '';
  const items = texts.map((text) => (text ? `<rdf:li${attribute}>${escapeXml(text)}</rdf:li>` : '')).join('');
  return items && `<${name}><rdf:${kind}>${items}</rdf:${kind}></${name}>`;
}

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

function escapeXml(text: string): string {
  return text.replace(/[&<>]/g, (character) => escapes[character] ?? character);
}

/** What PDF/UA's own property is. */
const description = `<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
${element('pdfaSchema:schema', 'PDF/UA identification schema')}
${element('pdfaSchema:namespaceURI', spaces.pdfuaid)}
${element('pdfaSchema:prefix', 'pdfuaid')}
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
${element('pdfaProperty:name', 'part')}
${element('pdfaProperty:valueType', 'Integer')}
${element('pdfaProperty:category', 'internal')}
${element('pdfaProperty:description', 'Which part of ISO 14289 the file keeps')}
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>`;
