declare const ASKED: unique symbol;

/**
 * The name of a request between client and server, which the compiler knows together with what is sent with it and what
 * comes back. At run time it is the name alone.
 */
export type Request<Params, Answer> = string & { readonly [ASKED]?: (params: Params) => Answer };

/** A request of that name. */
export function request<Params, Answer>(name: string): Request<Params, Answer> {
  return name as Request<Params, Answer>;
}
