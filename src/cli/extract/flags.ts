/** The options of `romtool extract`. */
import { optionErrors } from '../../bytes/errors.js';
import type { PciDevice } from '../../pci/ids.js';
import { EXTRACT_FINDINGS } from '../../report/extract/findings.js';

const error = optionErrors(EXTRACT_FINDINGS);

export interface ExtractFlags {
	readonly directory?: string;
	readonly for?: PciDevice;
	readonly rom?: boolean;
	readonly all?: boolean;
	readonly name?: string;
	readonly guid?: string;
	readonly list?: boolean;
	readonly force?: boolean;
	readonly json?: boolean;
}

/** A GUID as registries write it, with or without braces. */
export function guidArgument(text: string): string {
	const guid = text.trim().replace(/^\{(.*)\}$/, '$1');
	if (/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(guid)) return guid.toUpperCase();
	throw error('not-a-guid', { value: text });
}
