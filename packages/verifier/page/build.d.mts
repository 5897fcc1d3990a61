export declare function pageText(): string;
