/** What Vite makes of a file that the worker imports. */

declare module '*.wasm?url&inline' {
	/** As a data URL. */
	const url: string;
	export default url;
}
