/** What the build makes of a file that the worker imports (.vite.packed.mjs). */

declare module '*?packed' {
	/** Raw deflate, in base64. */
	const packed: string;
	export default packed;
}
