/** A size as people say it. */

/** `16 MiB`, `128 KiB`, `2560 bytes`: the largest unit of which it is a whole number. */
export function readableSize(size: number): string {
	if (size >= 2 ** 20 && size % 2 ** 20 === 0) return `${size / 2 ** 20} MiB`;
	if (size >= 1024 && size % 1024 === 0) return `${size / 1024} KiB`;
	return `${size} bytes`;
}

export function readableSizeZh(size: number): string {
	return readableSize(size).replace('bytes', '字节');
}
