/** What Vite makes of an import that is not a script. */

declare module '*.css';

declare module '*?script' {
	/** Of a worker, bundled. */
	const script: string;
	export default script;
}

declare module '*.rom?url&inline' {
	/** As a data URL. */
	const url: string;
	export default url;
}
