/** A phrase about a value, where there is one. */
export function given(value: string | undefined, phrase: (value: string) => string): string {
	return value === undefined ? '' : phrase(value);
}
