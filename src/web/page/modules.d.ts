/** What Vite makes of an import that is not a script. */

declare module '*.css';

declare module '*?worker&inline' {
	const InlinedWorker: new () => Worker;
	export default InlinedWorker;
}

declare module '*.rom?url&inline' {
	/** As a data URL. */
	const url: string;
	export default url;
}
