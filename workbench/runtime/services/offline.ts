/**
 * Google's declaration of a service, for the methods an offline class has: each must take the declared parameters.
 * One that answers service objects answers ours, which have fewer methods than declared.
 */
export type Offline<Service> = {
  [Name in keyof Service]?: Service[Name] extends (...args: infer Args) => object | null
    ? (...args: Args) => object | null
    : Service[Name];
};
