/** The folder of the project, put in when the tests are bundled. */
declare const PROJECT_ROOT: string;
