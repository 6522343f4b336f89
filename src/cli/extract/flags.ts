/** The options of `romtool extract`. */
import { OptionError } from '../../bytes/errors.js';
import type { PciDevice } from '../../pci/ids.js';

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
	throw new OptionError('not-a-guid', `"${text}" is no GUID: write 7755CA7B-CA8F-43C5-889B-E1F59A93D575`);
}
