import type {
  CancellationToken,
  Connection,
  HandlerResult,
  ProtocolRequestType,
  ServerCapabilities,
} from 'vscode-languageserver';
import type { Request } from '../../features/protocol/request.ts';

/** A request of the Language Server Protocol, with the name under which a server offers to answer it. */
interface StandardRequest<Params, Answer, Partial, Fault, Options, Name extends string> {
  readonly type: ProtocolRequestType<Params, Answer, Partial, Fault, Options>;
  readonly capabilities: { readonly server: Name };
}

type Handler<Params, Answer, Fault> = (params: Params, token: CancellationToken) => HandlerResult<Answer, Fault>;

/** What a server says of its offer, for a name such as `hoverProvider` or `semanticTokensProvider.range`. */
type Offer<Name extends string> = Name extends keyof ServerCapabilities ? NonNullable<ServerCapabilities[Name]> : true;

/** The offer is `true` where it is left out; it cannot be where the protocol asks for more than that. */
type OfferArguments<Name extends string> = true extends Offer<Name> ? [offer?: Offer<Name>] : [offer: Offer<Name>];

/** Registers an answer, and with it what the server offers. An offer of `false` is made elsewhere. */
interface Registration {
  <Params, Answer, Partial, Fault, Options, Name extends string>(
    request: StandardRequest<Params, Answer, Partial, Fault, Options, Name>,
    answer: Handler<Params, Answer, Fault>,
    ...offer: OfferArguments<Name>
  ): void;
  <Params, Answer>(request: Request<Params, Answer>, answer: Handler<Params, Answer, void>): void;
}

/** The requests that a server answers on a connection, each registered by one call. */
export interface Serving {
  /** What the server offers, by all that is registered. */
  readonly capabilities: ServerCapabilities;
  /** Answers once the index is brought up to date, so that no answer lags behind what is seen. */
  readonly at: Registration;
  /** Answers from what is known by now: for what depends on no comparison, or is told again when it changes. */
  readonly atOnce: Registration;
}

/** `bringUpToDate` takes the latest edits into the index, as far as that is quickly done. */
export function serve(connection: Connection, bringUpToDate: () => void): Serving {
  const capabilities: Record<string, unknown> = {};
  const register =
    (prepare: () => void): Registration =>
    (
      request: string | StandardRequest<unknown, unknown, unknown, unknown, unknown, string>,
      answer: Handler<unknown, unknown, unknown>,
      offer: unknown = true,
    ): void => {
      const prepared: typeof answer = (params, token) => {
        prepare();
        return answer(params, token);
      };
      if (typeof request === 'string') {
        connection.onRequest(request, prepared);
      } else {
        connection.onRequest(request.type, prepared);
        if (offer !== false) putAt(capabilities, request.capabilities.server.split('.'), offer);
      }
    };
  return { capabilities, at: register(bringUpToDate), atOnce: register(() => {}) };
}

/** Puts an offer at a path. What is offered already beside or beneath it stays, in whichever order they come. */
function putAt(all: Record<string, unknown>, [name, ...rest]: readonly string[], offer: unknown): void {
  const before = all[name!];
  const value: Record<string, unknown> = isRecord(before) ? before : {};
  all[name!] = value;
  if (rest.length > 0) putAt(value, rest, offer);
  else if (isRecord(offer)) Object.assign(value, offer);
  else if (Object.keys(value).length === 0) all[name!] = offer;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
