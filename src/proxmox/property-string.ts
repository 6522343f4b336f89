/**
 * Values such as `0000:05:00.0,pcie=1,romfile=x.rom`: comma-separated `key=value`, one of them without its key
 * (`parse_property_string`, `check_object` and `parse_boolean`, PVE/JSONSchema.pm).
 */

export interface PropertyString {
	readonly values: ReadonlyMap<string, string>;
	/** Why Proxmox does not take it, in its own words. */
	readonly problem?: string;
}

/** `defaultKey` is the key of the value that stands alone; some kinds have none. */
export function parsePropertyString(
	text: string,
	defaultKey: string | undefined,
	keys: readonly string[],
): PropertyString {
	const values = new Map<string, string>();
	const wrong = (problem: string) => ({ values, problem });
	const unknown = new Set<string>();
	for (const part of text.split(',')) {
		if (/^\s*$/.test(part)) continue;
		const [, key, value] = /^([^=]+)=(.+)$/s.exec(part) ?? [];
		if (key === undefined || value === undefined) {
			if (part.includes('=')) return wrong('missing key in comma-separated list property');
			if (defaultKey === undefined) return wrong('value without key, but schema does not define a default key');
			if (values.has(defaultKey)) return wrong(`duplicate key in comma-separated list property: ${defaultKey}`);
			values.set(defaultKey, part);
			continue;
		}
		if (values.has(key) || unknown.has(key)) return wrong(`duplicate key in comma-separated list property: ${key}`);
		if (keys.includes(key)) values.set(key, value);
		else unknown.add(key);
	}
	// Which is seen only when all of the text has been read.
	const [first] = unknown;
	if (first === undefined) return { values };
	return wrong(`${first}: property is not defined in schema and the schema does not allow additional properties`);
}

/** `undefined` for what is neither. */
export function parseBoolean(text: string): boolean | undefined {
	if (/^(?:1|on|yes|true)$/i.test(text)) return true;
	if (/^(?:0|off|no|false)$/i.test(text)) return false;
	return undefined;
}
