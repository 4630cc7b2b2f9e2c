declare const SCENE_MARKUP_VERSION: string | undefined;

/** The version in `package.json`, put in by the build; without one, as in tests, `development`. */
export const VERSION: string = typeof SCENE_MARKUP_VERSION === 'string' ? SCENE_MARKUP_VERSION : 'development';
