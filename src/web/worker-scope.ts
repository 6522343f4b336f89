/** A `DedicatedWorkerGlobalScope`, which has no types beside those of the DOM. */
export interface WorkerScope<In, Out> {
	postMessage(message: Out, given?: readonly ArrayBufferLike[]): void;
	addEventListener(type: 'message', listener: (event: MessageEvent<In>) => void): void;
}
