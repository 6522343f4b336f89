/** QEMU's own command-line words, as `args:` and libvirt's `<qemu:arg>` hand them over (system/vl.c, util/qemu-option.c). */

export interface SetOption {
	/** The word itself. */
	readonly text: string;
	/** `device` of `-set device.hostpci0.x-igd-gms=0x2`. */
	readonly group: string;
	readonly id: string;
	readonly property: string;
	readonly value: string;
}

export interface DeviceOption {
	/** The word itself. */
	readonly text: string;
	readonly driver: string;
	readonly properties: ReadonlyMap<string, string>;
}

export interface QemuArguments {
	readonly sets: readonly SetOption[];
	readonly devices: readonly DeviceOption[];
	/** Words of `-set` that are none: QEMU stops at them. */
	readonly malformed: readonly string[];
}

/**
 * Words as a shell splits them; Proxmox does so with Perl's Text::ParseWords. They end before a quotation mark or a
 * backslash that has nothing behind it. By hand: an expression for it runs out of stack at a word of megabytes.
 */
export function splitWords(text: string): string[] {
	const words: string[] = [];
	const plain = /[^\s'"\\]+/y;
	let word: string[] | undefined;
	for (let at = 0; at < text.length; ) {
		const character = text[at] as string;
		if (/\s/.test(character)) {
			if (word !== undefined) words.push(word.join(''));
			word = undefined;
			at++;
			continue;
		}
		plain.lastIndex = at;
		const end = plain.test(text) ? plain.lastIndex : endOfQuoted(text, at);
		if (end > text.length) break;
		word ??= [];
		word.push(unquoted(text.slice(at, end)));
		at = end;
	}
	if (word !== undefined) words.push(word.join(''));
	return words;
}

/** Behind what begins at `at` with a quotation mark or a backslash; behind the text where it has no end. */
function endOfQuoted(text: string, at: number): number {
	if (text[at] === '\\') return at + 2;
	const mark = text[at];
	let end = at + 1;
	while (end < text.length && text[end] !== mark) end += mark === '"' && text[end] === '\\' ? 2 : 1;
	return end + 1;
}

function unquoted(piece: string): string {
	if (piece.startsWith("'")) return piece.slice(1, -1);
	if (piece.startsWith('"')) return piece.slice(1, -1).replace(/\\(["\\])/g, '$1');
	return piece.startsWith('\\') ? piece.slice(1) : piece;
}

export function parseQemuArguments(words: readonly string[]): QemuArguments {
	const sets: SetOption[] = [];
	const devices: DeviceOption[] = [];
	const malformed: string[] = [];
	for (const [index, word] of words.entries()) {
		const value = words[index + 1];
		if (value === undefined) break;
		const option = /^--?(set|device)$/.exec(word)?.[1];
		if (option === 'device') devices.push(parseDevice(value));
		else if (option === 'set') {
			const set = parseSet(value);
			if (set === undefined) malformed.push(value);
			else sets.push(set);
		}
	}
	return { sets, devices, malformed };
}

/** An ID has no dot here: `hostpci0.1` is read as `hostpci0`, whose property is `1…` (`qemu_set_option`). */
function parseSet(text: string): SetOption | undefined {
	const [, group, id, property, value] = /^([^.]{1,63})\.([^.]{1,63})\.([^=]{1,63})=(.*)$/s.exec(text) ?? [];
	if (group === undefined || id === undefined || property === undefined || value === undefined) return undefined;
	return { text, group, id, property, value };
}

/** `driver,key=value,…`, where a comma of a value is doubled, or the same as JSON. */
function parseDevice(text: string): DeviceOption {
	if (text.startsWith('{')) {
		const { driver, ...rest } = jsonObject(text);
		return {
			text,
			driver: String(driver ?? ''),
			properties: new Map(Object.entries(rest).map(([k, v]) => [k, String(v)])),
		};
	}
	// From the left, as QEMU reads; a word of a command line cannot contain NUL.
	const [driver = '', ...parts] = text
		.replaceAll(',,', '\0')
		.split(',')
		.map((part) => part.replaceAll('\0', ','));
	const properties = parts.map((part): [string, string] => {
		const cut = part.indexOf('=');
		return cut < 0 ? [part, 'on'] : [part.slice(0, cut), part.slice(cut + 1)];
	});
	return { text, driver: driver.replace(/^driver=/, ''), properties: new Map(properties) };
}

/** The word with properties added, in place of those of the same name, and others left out. */
export function changedDevice(
	{ text, driver, properties }: DeviceOption,
	add: Readonly<Record<string, string>>,
	without: readonly string[],
): string {
	const kept = [...new Map([...properties, ...Object.entries(add)])].filter(([name]) => !without.includes(name));
	if (text.startsWith('{')) return JSON.stringify({ driver, ...Object.fromEntries(kept) });
	return [driver, ...kept.map(([name, value]) => `${name}=${value.replaceAll(',', ',,')}`)].join(',');
}

function jsonObject(text: string): Record<string, unknown> {
	try {
		const value: unknown = JSON.parse(text);
		return typeof value === 'object' && value !== null ? { ...value } : {};
	} catch {
		return {};
	}
}

/** What `-set` gives to a device: of each property the last. */
export function setProperties(sets: QemuArguments['sets'], id: string): Map<string, string> {
	return new Map(
		sets.filter((each) => each.group === 'device' && each.id === id).map(({ property, value }) => [property, value]),
	);
}

/** A number as QEMU's properties take it: decimal, with 0x, or octal behind a 0; `undefined` for none. */
export function qemuNumber(text: string): number | undefined {
	if (/^0\d/.test(text)) return /^[0-7]+$/.test(text) ? Number.parseInt(text, 8) : undefined;
	return /^(?:0x[0-9a-f]+|\d+)$/i.test(text) ? Number(text) : undefined;
}

/** Device and function on a bus, as `addr=` takes them: `02.0`, `0x2`, `2`: hex, whatever stands before it. */
export function qemuDeviceAddress(text: string): { readonly device: number; readonly function: number } | undefined {
	const [, device, number = '0'] = /^(?:0x)?0*([0-9a-f]{1,2})(?:\.([0-7]))?$/i.exec(text) ?? [];
	return device === undefined ? undefined : { device: Number.parseInt(device, 16), function: Number(number) };
}

/** Whether a property of type bool is on (`parse_type_bool`, qapi/string-input-visitor.c); JSON has `true`. */
export function isOn(value: string | undefined): boolean {
	return /^(?:on|yes|true|y)$/i.test(value ?? '');
}

/** Whether it is off. */
export function isOff(value: string): boolean {
	return /^(?:off|no|false|n)$/i.test(value);
}
