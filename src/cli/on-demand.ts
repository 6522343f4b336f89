/** Parts of the program that are loaded when they are first called: opening the files of all takes longer than most calls run. */

/** Takes the exit code of the command that was called. */
export type Finish = (exitCode: number) => void;

type FunctionsOf<Module> = {
	[Name in keyof Module as Module[Name] extends (...words: never[]) => unknown ? Name : never]: Module[Name];
};

type Called<F> = F extends (...words: infer Words) => infer Result
	? (...words: Words) => Promise<Awaited<Result>>
	: never;

/** The function `name` of the module that `load` imports, which the bundler has to see there. */
export function onDemand<Module, Name extends keyof FunctionsOf<Module>>(
	load: () => Promise<Module>,
	name: Name,
): Called<FunctionsOf<Module>[Name]> {
	const call = async (...words: never[]) => {
		const part = (await load()) as Record<Name, (...words: never[]) => unknown>;
		return part[name](...words);
	};
	return call as Called<FunctionsOf<Module>[Name]>;
}
