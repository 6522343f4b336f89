/** What was most likely meant by the text of a `-set` that is not of the form GROUP.ID.PROPERTY=VALUE. */

/** `id` is a device of the machine; what cannot be known is a word in capitals. */
export function wellFormedSet(text: string, id: string): string {
	if (/^device\.[^.=\s]+\.[^.=\s]+$/.test(text)) return `${text}=VALUE`;
	if (/^(?:hostpci|hostdev|ua-)[^.=\s]*\.[^.=\s]+=\S+$/.test(text)) return `device.${text}`;
	const property = /^(?:device\.)?([\w-]+=\S+)$/.exec(text)?.[1];
	return `device.${id}.${property ?? 'PROPERTY=VALUE'}`;
}
