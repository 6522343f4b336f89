/** What a device is called in a heading: `Renoir`, of `Renoir [Radeon Vega Series / Radeon Vega Mobile Series]`. */

export function shortName({ id, name }: { readonly id: string; readonly name?: string | undefined }): string {
	if (name === undefined) return id;
	return /^([^[]+?) *\[/.exec(name)?.[1] ?? name;
}
