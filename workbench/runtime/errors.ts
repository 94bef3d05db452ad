/** What a service throws; prints as on Google's side: `Exception: text`. */
export class ServiceError extends Error {
  override readonly name = 'Exception';
}
